using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Stances;

/// <summary>Counts the words that turn a stretch round.</summary>
internal static class StanceSigns
{
    private static readonly PhraseTable Table = new(EmbeddedText.Whole("stance-signs.txt"));

    /// <summary>How many words of a stretch turn what they govern into its opposite; "paused or limited" counts once, those of <paramref name="but"/> do not count.</summary>
    public static int Turns(ViewWords words, WordRange range, params IReadOnlyList<WordRange> but)
    {
        var turns = Table.In(words, range).Where(match => match.Label == "turn" && !but.Any(passed => passed.Holds(match.Words.First)) && !IsAttribute(words, match.Words)).ToList();
        return turns.Where((turn, index) => index == 0 || turns[index - 1].Words.After != turn.Words.First - 1 || words.Lower(turn.Words.First - 1) is not ("or" or "and")).Count();
    }

    /// <summary>Whether a participle only describes a noun: "the suspended drivers", "14 frozen accounts".</summary>
    private static bool IsAttribute(ViewWords words, WordRange turn) =>
        turn.Count == 1 && (words.Lower(turn.First).EndsWith("ed", StringComparison.Ordinal) || words.Lower(turn.First).EndsWith("en", StringComparison.Ordinal))
        && (words.IsNumber(turn.First - 1) || words.Lower(turn.First - 1) is "the" or "these" or "those" or "all" or "any" or "its" or "their" or "his" or "her" or "our" or "'s" or "of")
        && words.Lower(turn.After) is { Length: > 2 } next && char.IsLetter(next[0]) && next is not ("and" or "but" or "the" or "for" or "from" or "with" or "until" or "after" or "its" or "their" or "his" or "her" or "any" or "all");

    /// <summary>The verbs and nouns of a stretch that turn, without "not" and its like.</summary>
    public static IEnumerable<string> TurningStems(ViewWords words, WordRange range) =>
        Table.In(words, range).Where(match => match.Label == "turn" && words.Lower(match.Words.First).Length > 3 && words.Lower(match.Words.First) is not ("never" or "without" or "against" or "free" or "instead" or "rather" or "none" or "nobody" or "nothing")).Select(match => Stems.Of(words.Lower(match.Words.First)));

    /// <summary>Whether a stretch tells that something stays as it is.</summary>
    public static bool Holds(ViewWords words, WordRange range) => Table.In(words, range).Any(match => match.Label == "hold");

    /// <summary>Whether a turning phrase begins at a word.</summary>
    public static bool IsTurn(ViewWords words, int index) => Table.LongestAt(words, index, words.Count)?.Label == "turn";
}
