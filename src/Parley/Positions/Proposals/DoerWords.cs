using Parley.Text;

namespace Parley.Positions.Proposals;

/// <summary>The words that tell who does what a verb says, from <c>doer-words.txt</c>.</summary>
internal static class DoerWords
{
    private static readonly Dictionary<string, HashSet<string>> Lists =
        EmbeddedText.WordLists("doer-words.txt").ToDictionary(line => line[0], line => line.Skip(1).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Helping verbs and adverbs between a subject and its verb.</summary>
    public static bool IsPassing(string word) => Lists["passing"].Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal));

    /// <summary>Whether a subject cannot go on to the left of a word.</summary>
    public static bool IsStart(string word) => word.Length == 0 || Lists["starts"].Contains(word);

    /// <summary>"I", "we".</summary>
    public static bool IsOwn(string word) => Lists["own"].Contains(word);

    /// <summary>"he", "she", "it", "they".</summary>
    public static bool IsReported(string word) => Lists["reported"].Contains(word);

    /// <summary>"his", "her", "its", "their", "our", "my".</summary>
    public static bool IsOwner(string word) => Lists["owners"].Contains(word);

    /// <summary>What a side acts through: "team", "government".</summary>
    public static bool IsSide(string word) => Lists["sides"].Contains(word);

    /// <summary>What may follow a name and leave the doer the same: "Karvia's government".</summary>
    public static bool IsTail(string word) => Lists["tails"].Contains(word);
}
