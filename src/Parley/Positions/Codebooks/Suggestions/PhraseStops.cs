using System.Collections.Frozen;
using Parley.Text;

namespace Parley.Positions.Codebooks.Suggestions;

/// <summary>The words that tell where noun phrases of statements begin and end, and those that name no issue.</summary>
internal static class PhraseStops
{
    private static readonly ILookup<string, string> Lists =
        EmbeddedText.WordLists("phrase-stops.txt").SelectMany(line => line.Skip(1).Select(word => (Label: line[0], Word: word))).ToLookup(one => one.Label, one => one.Word);

    private static readonly FrozenSet<string> Stops = Lists["stop"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Verbs = Lists["verb"].SelectMany(Inflections.OfVerb).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Heads = Lists["head"].SelectMany(Inflections.OfNoun).Distinct().ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Marks = Lists["mark"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Determiners =
        "a an the this that these those its his her their our your my any all both no each every some such another 's".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] NounEndings = ["tion", "sion", "ment", "ance", "ence", "ity", "ship", "ism", "ness", "wal", "ure", "age", "cy"];

    /// <summary>Whether a word belongs to no noun phrase.</summary>
    public static bool IsStop(string word) => Stops.Contains(word);

    /// <summary>Whether a word may be a form of a common verb.</summary>
    public static bool IsVerb(string word) => Verbs.Contains(word);

    /// <summary>Whether a noun is too general to be an issue.</summary>
    public static bool IsGeneral(string noun) => Heads.Contains(noun);

    /// <summary>Whether a verb usually follows a word.</summary>
    public static bool IsBeforeVerb(string word) => Marks.Contains(word);

    /// <summary>Whether a noun phrase follows a word for sure.</summary>
    public static bool IsDeterminer(string word) => Determiners.Contains(word);

    /// <summary>Whether a word looks like a noun where no determiner tells: a plural, or by its ending.</summary>
    public static bool LooksLikeNoun(string word) =>
        (word.Length > 4 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')) || NounEndings.Any(ending => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal));
}
