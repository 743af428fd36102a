using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Stances;

/// <summary>Counts the words that turn a stretch round.</summary>
internal static class StanceSigns
{
    private static readonly PhraseTable Table = new(EmbeddedText.Whole("stance-signs.txt"));

    /// <summary>How many words of a stretch turn what they govern into its opposite; those of <paramref name="but"/> are not counted.</summary>
    public static int Turns(ViewWords words, WordRange range, WordRange? but = null) =>
        Table.In(words, range).Count(match => match.Label == "turn" && !(but is { } passed && passed.Holds(match.Words.First)));

    /// <summary>Whether a turning phrase begins at a word.</summary>
    public static bool IsTurn(ViewWords words, int index) => Table.LongestAt(words, index, words.Count)?.Label == "turn";
}
