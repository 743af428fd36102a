using System.Collections.Frozen;
using Parley.Statements.Cues;
using Parley.Text;

namespace Parley.Dates.Occasions;

/// <summary>What single words tell about a venue; the lists are <c>venue-words.txt</c>.</summary>
internal static class VenueWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = Load();

    /// <summary>Whether a word names something said or written through which words reach others.</summary>
    public static bool IsMedium(string word) => Has("medium", word);

    /// <summary>Whether a word names an occasion on which people speak.</summary>
    public static bool IsEvent(string word) => Has("event", word);

    /// <summary>Whether a word names a building, a body or a spot.</summary>
    public static bool IsPlace(string word) => Has("place", word);

    /// <summary>Whether words name a network, station or programme.</summary>
    public static bool IsOutlet(IEnumerable<string> words) => Lists["outlet"].Contains(string.Join('_', words));

    public static bool IsLanguage(string word) => Lists["language"].Contains(word);

    /// <summary>Whether a noun after "at" names no venue: "at least", "at his request".</summary>
    public static bool IsNoVenueAfterAt(string word) => Has("at", word);

    /// <summary>Whether a noun after "in" tells how or why rather than where: "in a bid", "in the end".</summary>
    public static bool IsManner(string word) => Has("in", word);

    /// <summary>Whether a noun names somebody or something that passes words on: "through a translator".</summary>
    public static bool IsGoBetween(string word) => Has("between", word);

    /// <summary>Whether a noun names a body that hears people: a court, a council.</summary>
    public static bool IsBody(string word) => Has("body", word);

    /// <summary>Whether a participle tells where a thing is fixed or shown: "pinned to the gate".</summary>
    public static bool IsFixed(string word) => Has("fixed", word);

    /// <summary>Whether a noun after "on" is more often what is spoken of than where: "on the talks".</summary>
    public static bool IsTopic(string word) => Has("on", word);

    /// <summary>Whether "before" at an index leads to a body that hears people: "testified before a senate panel".</summary>
    public static bool IsBodyBefore(int index, Func<int, string> word)
    {
        if (word(index) != "before" || !CueLexicon.IsFormOf(word(index - 1), "testify", "appear", "speak", "argue", "plead", "depose"))
        {
            return false;
        }

        return Enumerable.Range(index + 1, 4).Any(next => Has("body", word(next)));
    }

    private static bool Has(string list, string word) =>
        Lists[list].Contains(word)
        || (word.EndsWith('s') && Lists[list].Contains(word[..^1]))
        || (word.EndsWith("es", StringComparison.Ordinal) && Lists[list].Contains(word[..^2]))
        || (word.Contains('-', StringComparison.Ordinal) && Has(list, word[(word.LastIndexOf('-') + 1)..]));

    private static FrozenDictionary<string, FrozenSet<string>> Load() =>
        EmbeddedText.WordLists("venue-words.txt").ToFrozenDictionary(words => words[0], words => words.Skip(1).ToFrozenSet());
}
