using Parley.Text;

namespace Parley.Statements.Narration;

/// <summary>Tells sentences that attribute something though no attribution was found in them: what they hold is nobody's narration for sure.</summary>
internal static class UnreadSayings
{
    /// <summary>Whether a verb of saying, or "according to", stands in a sentence.</summary>
    public static bool Stand(string text, TextSpan sentence) =>
        Words.SpansIn(text, sentence).Any(word => word.In(text).ToLowerInvariant() is "said" or "says" or "say" or "told" or "according" or "reportedly" or "allegedly");
}
