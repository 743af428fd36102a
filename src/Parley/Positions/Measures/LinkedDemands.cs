using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Measures;

/// <summary>The words that tell what a measure is to bring about: "unless it signs", "to press Kelvaig to sign".</summary>
internal static class LinkedDemands
{
    private static readonly PhraseTable Openers = new(EmbeddedText.Whole("linked-demands.txt"));

    /// <summary>The clause that begins with such words in the measure's sentence, the nearest one; null when there is none.</summary>
    public static TextSpan? Beside(ClauseView clauses, WordRange measure)
    {
        var words = clauses.Words;
        var first = measure.First;
        while (first > 0 && words.Lower(first - 1) is not ("." or "!" or "?" or ";"))
        {
            first--;
        }

        var after = measure.After;
        while (after < words.Count && words.Lower(after) is not ("." or "!" or "?" or ";"))
        {
            after++;
        }

        var opener = Openers.In(words, new WordRange(first, after)).OrderBy(found => Math.Abs(found.Words.First - measure.First)).FirstOrDefault();
        return opener is null ? null : words.SpanOf(opener.Words.First, clauses.EndOf(opener.Words.After - 1));
    }
}
