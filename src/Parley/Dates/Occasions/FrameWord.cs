using Parley.Text;

namespace Parley.Dates.Occasions;

/// <summary>A word or mark of a sentence: marks at the ends of a word stand alone, those inside it do not ("U.S.", "RBC-Ukraine", "Monday").</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">As it is written.</param>
internal readonly record struct FrameWord(TextSpan Span, string Text)
{
    /// <summary>In small letters.</summary>
    public string Lower { get; } = Text.ToLowerInvariant();

    /// <summary>Whether it is no word but a mark.</summary>
    public bool IsMark => !Text.Any(char.IsLetterOrDigit);

    /// <summary>Whether it is written with a large first letter.</summary>
    public bool IsCapital => Text.Length > 0 && char.IsUpper(Text[0]);

    /// <summary>Whether it is the ending of a possessive, which is cut from its noun.</summary>
    public bool IsPossessive => Lower is "’s" or "'s" || (Lower is "’" or "'");
}
