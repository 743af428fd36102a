using System.Collections.Frozen;
using Parley.Text;

namespace Parley.Statements.Cues;

/// <summary>What single words of a cue tell: their kind of attribution, and whether they turn it round.</summary>
/// <remarks>The lists are <c>cue-kinds.txt</c> and <c>irregular-verbs.txt</c>; regular endings are taken off here.</remarks>
internal static class CueLexicon
{
    private static readonly FrozenDictionary<string, Kind> Kinds = LoadKinds();
    private static readonly FrozenSet<string> Negative = EmbeddedText.WordLists("cue-kinds.txt").Single(line => line[0] == "negative").Skip(1).ToFrozenSet();
    private static readonly FrozenDictionary<string, string> Irregular =
        EmbeddedText.WordLists("irregular-verbs.txt").ToFrozenDictionary(line => line[0], line => line[1]);

    private static readonly (string Ending, string Replacement)[] Endings =
        [("ies", "y"), ("ied", "y"), ("s", ""), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")];

    /// <summary>The kind that a word tells, or null when it tells none.</summary>
    public static Kind? KindOf(string word) => Find(word, form => Kinds.TryGetValue(form, out var kind) ? kind : (Kind?)null);

    /// <summary>Whether a word turns the cue round by itself, as "denied" does.</summary>
    public static bool IsNegative(string word) => Find(word, form => Negative.Contains(form) ? true : (bool?)null) ?? false;

    /// <summary>Whether a word is a form of one of the given base forms.</summary>
    public static bool IsFormOf(string word, params ReadOnlySpan<string> bases)
    {
        foreach (var form in FormsOf(word))
        {
            if (bases.Contains(form))
            {
                return true;
            }
        }

        return false;
    }

    private static T? Find<T>(string word, Func<string, T?> look)
        where T : struct
    {
        foreach (var form in FormsOf(word))
        {
            if (look(form) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The word itself, then what it may be a form of, likeliest first.</summary>
    private static IEnumerable<string> FormsOf(string word)
    {
        var lower = word.ToLowerInvariant();
        yield return lower;
        if (Irregular.TryGetValue(lower, out var irregular))
        {
            yield return irregular;
        }

        foreach (var (ending, replacement) in Endings)
        {
            if (lower.Length > ending.Length + 1 && lower.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = lower[..^ending.Length];
                yield return stem + replacement;
                if (replacement.Length == 0 && stem.Length > 3 && stem[^1] == stem[^2])
                {
                    yield return stem[..^1];
                }
            }
        }
    }

    private static FrozenDictionary<string, Kind> LoadKinds()
    {
        var kinds = new Dictionary<string, Kind>();
        foreach (var line in EmbeddedText.WordLists("cue-kinds.txt"))
        {
            if (Enum.TryParse<Kind>(line[0], ignoreCase: true, out var kind))
            {
                foreach (var word in line.Skip(1))
                {
                    kinds[word] = kind;
                }
            }
        }

        return kinds.ToFrozenDictionary();
    }
}
