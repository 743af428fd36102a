using Parley.Positions.Phrases;

namespace Parley.Positions.Stances;

/// <summary>The sentences of a content that touch an issue, where others do not.</summary>
internal static class Focus
{
    private static readonly HashSet<string> SentenceEnds = new(StringComparer.Ordinal) { ".", "!", "?", ";", ":" };

    /// <summary>From the first sentence that holds a word of the topic to the last; the whole content when none does.</summary>
    public static WordRange Of(ViewWords words, Topic topic)
    {
        var touching = Sentences(words).Where(sentence => Enumerable.Range(sentence.First, sentence.Count).Any(index => topic.Holds(words, index))).ToList();
        return touching.Count == 0 ? words.All : new WordRange(touching[0].First, touching[^1].After);
    }

    private static IEnumerable<WordRange> Sentences(ViewWords words)
    {
        var first = 0;
        for (var index = 0; index < words.Count; index++)
        {
            var ends = SentenceEnds.Contains(words.Lower(index)) || (words.Lower(index) is "”" or "\"" && words.Lower(index + 1) is "“" or "\"");
            if (ends || index == words.Count - 1)
            {
                yield return new WordRange(first, index + 1);
                first = index + 1;
            }
        }
    }
}
