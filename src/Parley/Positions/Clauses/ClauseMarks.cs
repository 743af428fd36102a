using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Clauses;

/// <summary>What single words do in a clause, from <c>clause-marks.txt</c>: auxiliaries, negations, words that end a clause.</summary>
internal static class ClauseMarks
{
    private static readonly PhraseTable Table = new(EmbeddedText.Whole("clause-marks.txt"));

    private static readonly Dictionary<string, PhraseTable> ByLabel = EmbeddedText.Lines("clause-marks.txt")
        .Where(line => line.Contains('\t', StringComparison.Ordinal) && line[0] != '#')
        .GroupBy(line => line[..line.IndexOf('\t', StringComparison.Ordinal)], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => new PhraseTable(string.Join('\n', group)), StringComparer.Ordinal);

    /// <summary>Whether a phrase with the label begins at a word.</summary>
    public static bool Is(ViewWords words, int index, string label) => ByLabel[label].LongestAt(words, index, words.Count) is not null;

    /// <summary>Whether a phrase with the label begins in a range.</summary>
    public static bool Any(ViewWords words, int first, int after, string label) =>
        first < after && ByLabel[label].In(words, new WordRange(first, Math.Min(after, words.Count))).Count > 0;

    /// <summary>Whether a word is a mark that ends a clause.</summary>
    public static bool IsPoint(ViewWords words, int index) => words.Lower(index) is "." or ";" or ":" or "!" or "?" or "—" or "–" or "\"" or "“" or "”" or "(" or ")";

    /// <summary>Whether a word is known to any of the lists.</summary>
    public static bool IsKnown(ViewWords words, int index) => Table.LongestAt(words, index, words.Count) is not null;
}
