using System.Collections.Frozen;
using Parley.Text;

namespace Parley.Actors.Metonyms;

/// <summary>The classes of words of <c>place-use-words.txt</c> and <c>place-use-verbs.txt</c>, all in small letters.</summary>
internal static class PlaceUseWords
{
    private static readonly Dictionary<string, HashSet<string>> Classes = LoadClasses();

    public static FrozenSet<string> PlacePrepositions { get; } = Class("place-preposition");

    public static FrozenSet<string> ActorPrepositions { get; } = Class("actor-preposition");

    public static FrozenSet<string> OpenPrepositions { get; } = Class("open-preposition");

    public static FrozenSet<string> Fillers { get; } = Class("filler");

    public static FrozenSet<string> Compass { get; } = Class("compass");

    public static FrozenSet<string> Rivals { get; } = Class("rival");

    public static FrozenSet<string> Adverbs { get; } = Class("adverb");

    public static FrozenSet<string> Be { get; } = Class("be");

    public static FrozenSet<string> Openers { get; } = Class("opener");

    public static FrozenSet<string> Acts { get; } = Class("acts");

    public static FrozenSet<string> ActedOn { get; } = Class("acted-on");

    public static FrozenSet<string> Lies { get; } = Class("lies");

    public static FrozenSet<string> GoesThere { get; } = Class("goes-there");

    public static FrozenSet<string> Moves { get; } = Class("moves");

    public static FrozenSet<string> Gives { get; } = Class("gives");

    public static FrozenSet<string> Takes { get; } = Class("takes");

    public static FrozenSet<string> PlaceTopics { get; } = Class("topic-place");

    public static FrozenSet<string> ActorTopics { get; } = Class("topic-actor");

    public static FrozenSet<string> PlaceIs { get; } = Class("place-is", "noun-place-is");

    public static FrozenSet<string> ActorIs { get; } = Class("actor-is", "noun-actor-is");

    public static FrozenSet<string> PlaceOfIt { get; } = Class("noun-place-of-it");

    public static FrozenSet<string> ActorOfIt { get; } = Class("noun-actor-of-it");

    public static FrozenSet<string> ActorBeside { get; } = Class("noun-actor-beside");

    public static FrozenSet<string> PlaceNouns { get; } = Class("noun-place-is");

    public static FrozenSet<string> SettlementNouns { get; } = Class("noun-settlement");

    public static FrozenSet<string> ListOpeners { get; } = Class("opener-list");

    public static FrozenSet<string> PlaceNames { get; } = Class("place-name");

    public static FrozenSet<string> Modals { get; } = Class("modal");

    public static FrozenSet<string> Presses { get; } = Class("presses");

    public static FrozenSet<string> LeavesFor { get; } = Class("leaves-for");

    /// <summary>Whether a word is a preposition, an article or opens a clause: no part of a name, even with a large letter.</summary>
    public static bool IsSmall(string word) =>
        PlacePrepositions.Contains(word) || ActorPrepositions.Contains(word) || OpenPrepositions.Contains(word) || Openers.Contains(word) || Fillers.Contains(word);

    /// <summary>The heads that tell for the use before a preposition: "noun-actor-to" and its like.</summary>
    public static FrozenSet<string> Heads(string use, string preposition) => HeadSets[(use, preposition)];

    private static readonly FrozenDictionary<(string Use, string Preposition), FrozenSet<string>> HeadSets = (
        from use in (string[])["place", "actor"]
        from preposition in (string[])["of", "to", "from", "on", "with", "between", "over", "toward"]
        select (Key: (use, preposition), Set: Class($"noun-{use}-{preposition}"))).ToFrozenDictionary(one => one.Key, one => one.Set);

    private static FrozenSet<string> Class(params ReadOnlySpan<string> names)
    {
        var words = new HashSet<string>();
        foreach (var name in names)
        {
            if (Classes.TryGetValue(name, out var found))
            {
                words.UnionWith(found);
            }
        }

        return words.ToFrozenSet();
    }

    private static Dictionary<string, HashSet<string>> LoadClasses()
    {
        var classes = new Dictionary<string, HashSet<string>>();
        foreach (var line in EmbeddedText.WordLists("place-use-verbs.txt"))
        {
            ClassOf(line[0]).UnionWith(line.Skip(1).SelectMany(Inflections.OfVerb));
        }

        foreach (var line in EmbeddedText.WordLists("place-use-words.txt"))
        {
            ClassOf(line[0]).UnionWith(line[0].StartsWith("noun", StringComparison.Ordinal) ? line.Skip(1).SelectMany(Inflections.OfNoun) : line.Skip(1));
        }

        return classes;

        HashSet<string> ClassOf(string name) => classes.TryGetValue(name, out var found) ? found : classes[name] = [];
    }
}
