using Parley.Positions.Phrases;

namespace Parley.Positions.Conditions;

/// <summary>Finds what must happen first: "the guns must fall silent first".</summary>
internal static class FirstSteps
{
    /// <summary>The clause that "first" ends, when it says what must be; null when it does not.</summary>
    public static WordRange? ClauseOf(SentencePart part, int first)
    {
        var words = part.Words;
        var isLast = first + 1 >= part.Range.After || words.Lower(first + 1) is "," or "." or ";" or "\"" or "”" or "and" or "—";
        if (!isLast)
        {
            return null;
        }

        var start = first;
        while (start > part.Range.First && words.Lower(start - 1) is not ("," or ";" or ":" or "—" or "“" or "\"" or "that" or "and" or "but" or "." or "said"))
        {
            start--;
        }

        return Enumerable.Range(start, first - start).Any(index => IsMust(words, index)) ? new WordRange(start, first + 1) : null;
    }

    private static bool IsMust(ViewWords words, int index) =>
        words.Lower(index) is "must" || (words.Lower(index) is "has" or "have" or "had" or "need" or "needs" or "needed" && words.Lower(index + 1) == "to");
}
