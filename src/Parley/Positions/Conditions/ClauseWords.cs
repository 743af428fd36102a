using System.Collections.Frozen;
using Parley.Actors.Metonyms;
using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Conditions;

/// <summary>The classes of words by which clauses are told apart (<c>condition-clauses.txt</c>), and the verbs.</summary>
internal static class ClauseWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Classes = EmbeddedText.WordLists("condition-clauses.txt")
        .GroupBy(words => words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.SelectMany(words => words.Skip(1)).SelectMany(FormsOf).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly string[] VerbEntries = [.. EmbeddedText.WordLists("place-use-verbs.txt").SelectMany(words => words.Skip(1)).Distinct(StringComparer.Ordinal)];

    private static readonly FrozenSet<string> Bases = VerbEntries.Select(entry => entry.Split('/')[0].TrimEnd('+')).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Finite = VerbEntries.SelectMany(Inflections.OfVerb).Where(form => !form.EndsWith("ing", StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word, in small letters, belongs to a class.</summary>
    public static bool Is(string word, string group) => Classes[group].Contains(word);

    /// <summary>Whether one of the words belongs to a class.</summary>
    public static bool AnyIn(ViewWords words, WordRange range, string group) =>
        Enumerable.Range(range.First, range.Count).Any(index => Is(words.Lower(index), group) && !IsMonth(words, index));

    /// <summary>Whether a word is the verb of its clause, as far as its form and the word before it tell.</summary>
    public static bool IsVerb(ViewWords words, int index)
    {
        var (word, before) = (words.Lower(index), words.Lower(index - 1));
        if (Is(word, "auxiliary"))
        {
            return true;
        }

        if (Is(before, "person") && !Is(word, "adverb"))
        {
            return char.IsLetter(word[0]);
        }

        if (TakesObject(words, index))
        {
            return true;
        }

        var isPast = word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !words.IsCapital(index);
        if ((!Finite.Contains(word) && !isPast && !Is(word, "verb")) || (before is "both" or "these" or "those" or "all" or "no" or "neither" && word.EndsWith('s')) || words.IsCapital(index) || (Is(before, "determiner") && !Is(before, "pronoun")) || (words.IsNumber(index - 1) && (isPast || Bases.Contains(word))) || before == "'s")
        {
            return false;
        }

        return !Bases.Contains(word) || Is(before, "pronoun") || (before.EndsWith('s') && before.Length > 3);
    }

    /// <summary>"respects it", "brings a chequebook": a form of the present that an object follows is no noun.</summary>
    private static bool TakesObject(ViewWords words, int index) =>
        VerbWords.FormsOf(words, index) == Statements.Narration.VerbForm.Present && !Is(words.Lower(index - 1), "determiner") && words.Lower(index - 1) != "'s"
        && words.Lower(index + 1) is "it" or "them" or "him" or "her" or "us" or "the" or "a" or "an" or "its" or "their" or "our" or "this" or "these" or "those";

    private static bool IsMonth(ViewWords words, int index) => index > 0 && words.IsCapital(index) && words.Lower(index) == "may";

    private static IEnumerable<string> FormsOf(string word) => word.EndsWith('~') ? Inflections.OfVerb(word[..^1]) : [word];
}
