namespace Parley.Actors.Casts;

/// <summary>Tells which of a speaker's words are another name of the actor.</summary>
internal static class AliasWords
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "of", "and", "for", "the", "on", "in", "de", "da", "di", "do", "dos", "du", "del", "della", "la", "le", "van", "von", "der", "den", "ter", "bin", "bint", "ibn", "al", "el", "y",
    };

    /// <summary>Words before a name that are none: articles and forms of address.</summary>
    private static readonly HashSet<string> Openers = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "Sir", "Dame", "Lord", "Lady", "Madam",
    };

    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "I", "he", "she", "it", "we", "you", "they", "who", "both", "all", "some", "others", "this", "that", "these", "those", "one",
    };

    /// <summary>The name in a speaker's words, when it is one and not the name known: "Mr. Peskov" gives "Peskov"; else null.</summary>
    /// <param name="words">On one line.</param>
    /// <param name="name">The name known.</param>
    /// <param name="titles">Titles that the actor has: their words before the name are no part of it.</param>
    public static string? Of(string words, string name, IEnumerable<string> titles)
    {
        var titleWords = titles.SelectMany(title => title.Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = WithoutPossessive(words.Split(',')[0].Trim(' ', '"', '“', '”'), name)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(word => Openers.Contains(word.TrimEnd('.')) || titleWords.Contains(word))
            .ToList();
        var alias = string.Join(' ', named);
        return named.Count == 0 || !named.All(IsOfName) || Particles.Contains(named[^1]) || Pronouns.Contains(alias) || Holds(alias, name) ? null : alias;
    }

    private static bool IsOfName(string word) => Particles.Contains(word) || word.Any(character => char.IsUpper(character) || char.IsDigit(character));

    /// <summary>Whether the known name stands in the words, alone or after a title that was not known as one.</summary>
    private static bool Holds(string words, string name) => $" {NameKey.Of(words)} ".Contains($" {NameKey.Of(name)} ", StringComparison.OrdinalIgnoreCase);

    private static string WithoutPossessive(string words, string name) =>
        words.Length > 2 && words[^1] == 's' && words[^2] is '\'' or '’' && NameKey.Of(words) != NameKey.Of(name) ? words[..^2] : words;
}
