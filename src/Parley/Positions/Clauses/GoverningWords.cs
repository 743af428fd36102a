using System.Collections.Frozen;
using Parley.Text;

namespace Parley.Positions.Clauses;

/// <summary>What words make of the verbs they govern, from <c>governing-words.txt</c>.</summary>
internal static class GoverningWords
{
    private static readonly FrozenDictionary<(string Sort, bool IsOthers, string Word), Mood> Table = EmbeddedText.WordLists("governing-words.txt")
        .SelectMany(line => line.Skip(3).SelectMany(entry => FormsOf(line[2], entry)).Select(word => ((line[2], line[1] == "other", word), Enum.Parse<Mood>(line[0], ignoreCase: true))))
        .DistinctBy(row => row.Item1).ToFrozenDictionary(row => row.Item1, row => row.Item2);

    /// <summary>What a verb makes of the verb of its own subject, or of others'; null for nothing.</summary>
    public static Mood? OfVerb(string word, bool isOthers) => Of("verb", isOthers, word);

    /// <summary>What an adjective or adverb makes of the verb after it: "ready to".</summary>
    public static Mood? OfWord(string word) => Of("word", isOthers: false, word);

    /// <summary>What a noun makes of the verb after it, and whether that is for others to do: "a threat to", "a demand to".</summary>
    public static (Mood Makes, bool IsOthers)? OfNoun(string word) =>
        Of("noun", isOthers: false, word) is { } own ? (own, false) : Of("noun", isOthers: true, word) is { } others ? (others, true) : null;

    private static Mood? Of(string sort, bool isOthers, string word) => Table.TryGetValue((sort, isOthers, word), out var mood) ? mood : null;

    private static IEnumerable<string> FormsOf(string sort, string entry) => sort switch { "verb" => Inflections.OfVerb(entry), "noun" => Inflections.OfNoun(entry), _ => [entry] };
}
