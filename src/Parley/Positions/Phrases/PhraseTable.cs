using Parley.Text;

namespace Parley.Positions.Phrases;

/// <summary>Phrases with labels, from one of the program's own texts, and where they stand in a stretch of words.</summary>
/// <remarks>
/// A line is a label, a tab and a phrase; '#' begins a comment. In a phrase each piece stands for one word, without regard to case:
/// <c>word</c>; <c>one|other</c>, either; <c>agree~</c>, a verb in all its forms (irregular ones as "seek/sought~", a doubled letter as "ban+~");
/// <c>plan^</c>, a noun and its plural; <c>[the]</c>, there or not; <c>*</c>, up to three words of any kind but the ends of clauses; <c>#</c>, a number.
/// "n't" endings are words of their own; so is a possessive "'s".
/// </remarks>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, List<Phrase>> byFirstWord = new(StringComparer.Ordinal);
    private readonly List<Phrase> others = [];

    /// <summary>Reads the table's lines; the order of lines is the order of preference among phrases of equal length.</summary>
    public PhraseTable(string lines)
    {
        var order = 0;
        foreach (var line in lines.Split('\n'))
        {
            var cut = line.IndexOf('\t', StringComparison.Ordinal);
            if (line.StartsWith('#') || cut < 0)
            {
                continue;
            }

            Add(new Phrase(line[..cut], line[(cut + 1)..].Trim(), order++));
        }
    }

    /// <summary>The phrases found from left to right, none overlapping: at each word the longest, and of equally long ones the first of the table.</summary>
    public IReadOnlyList<PhraseMatch> In(ViewWords words, WordRange range)
    {
        var found = new List<PhraseMatch>();
        for (var index = range.First; index < range.After;)
        {
            if (LongestAt(words, index, range.After) is { } match)
            {
                found.Add(match);
                index = match.Words.After;
            }
            else
            {
                index++;
            }
        }

        return found;
    }

    /// <summary>The longest phrase that begins at a word and ends before another; null when none does.</summary>
    public PhraseMatch? LongestAt(ViewWords words, int index, int after)
    {
        PhraseMatch? best = null;
        var bestOrder = int.MaxValue;
        foreach (var phrase in byFirstWord.GetValueOrDefault(words.Lower(index), []).Concat(others))
        {
            if (phrase.MatchAt(words, index, after) is not { } end)
            {
                continue;
            }

            var length = end - index;
            var bestLength = best?.Words.Count ?? 0;
            if (length > bestLength || (length == bestLength && phrase.Order < bestOrder))
            {
                (best, bestOrder) = (new PhraseMatch(phrase.Label, new WordRange(index, end), words.SpanOf(index, end)), phrase.Order);
            }
        }

        return best;
    }

    private void Add(Phrase phrase)
    {
        if (phrase.FirstWords is not { } words)
        {
            others.Add(phrase);
            return;
        }

        foreach (var word in words)
        {
            if (!byFirstWord.TryGetValue(word, out var list))
            {
                byFirstWord[word] = list = [];
            }

            list.Add(phrase);
        }
    }
}
