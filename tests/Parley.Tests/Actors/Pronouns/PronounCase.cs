using Parley.Actors.Pronouns;
using Parley.Text;

namespace Parley.Tests.Actors.Pronouns;

/// <summary>A line of <c>pronouns.json</c>: the pronoun and each name are meant where they last stand as words of their own.</summary>
public sealed record PronounCase(string Text, string Pronoun, IReadOnlyList<string> Names, string Meant)
{
    internal Sketch Sketch => SketchOf(Text);

    /// <summary>A text of one paragraph.</summary>
    internal static Sketch SketchOf(string text) => new(text, Words.Of(text, [new TextSpan(0, text.Length)]));

    internal TextSpan Span(string wanted)
    {
        var start = Text.Length;
        do
        {
            start = Text.LastIndexOf(wanted, start - 1, StringComparison.Ordinal);
        }
        while (start > 0 && (char.IsLetter(Text[start - 1]) || char.IsLetter(Text[Math.Min(start + wanted.Length, Text.Length - 1)])));

        return new TextSpan(start, start + wanted.Length);
    }

    public override string ToString() => Text;
}
