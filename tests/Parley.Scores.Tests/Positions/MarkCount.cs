using Parley.Text;

namespace Parley.Scores.Tests.Positions;

/// <summary>How many marks of a kind are found, invented and missed.</summary>
internal readonly record struct MarkCount(int Right, int Wrong, int Missed)
{
    /// <summary>2PR/(P+R) in per cent; 100 when there is nothing to find and nothing was found.</summary>
    public double F1 => Right + Wrong + Missed == 0 ? 100 : 200.0 * Right / ((2 * Right) + Wrong + Missed);

    public double Precision => Right + Wrong == 0 ? 100 : 100.0 * Right / (Right + Wrong);

    public double Recall => Right + Missed == 0 ? 100 : 100.0 * Right / (Right + Missed);

    /// <summary>Pairs gold and found one to one, best overlap first; a pair needs a Jaccard index of at least 0.5 and equal kind, party and state.</summary>
    public static MarkCount Of(IReadOnlyList<GoldMark> gold, IReadOnlyList<GoldMark> found)
    {
        var pairs =
            from left in Enumerable.Range(0, gold.Count)
            from right in Enumerable.Range(0, found.Count)
            let overlap = gold[left].Text == found[right].Text && AreAlike(gold[left], found[right]) ? Overlap(gold[left], found[right]) : 0
            where overlap >= 0.5
            orderby overlap descending, left, right
            select (left, right);
        var (usedGold, usedFound) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (left, right) in pairs)
        {
            if (!usedGold.Contains(left) && !usedFound.Contains(right))
            {
                usedGold.Add(left);
                usedFound.Add(right);
            }
        }

        return new MarkCount(usedGold.Count, found.Count - usedFound.Count, gold.Count - usedGold.Count);
    }

    /// <summary>Pairs gold and found one to one, each with the first that is free and alike.</summary>
    public static MarkCount Of<T>(IReadOnlyList<T> gold, IReadOnlyList<T> found, Func<T, T, bool> areAlike)
    {
        var free = Enumerable.Range(0, found.Count).ToList();
        var right = 0;
        foreach (var mark in gold)
        {
            var at = free.FindIndex(index => areAlike(mark, found[index]));
            if (at >= 0)
            {
                free.RemoveAt(at);
                right++;
            }
        }

        return new MarkCount(right, found.Count - right, gold.Count - right);
    }

    public static MarkCount operator +(MarkCount one, MarkCount other) => new(one.Right + other.Right, one.Wrong + other.Wrong, one.Missed + other.Missed);

    public override string ToString() => $"F1 {F1:F1}, P {Precision:F1}, R {Recall:F1} ({Right} right, {Wrong} wrong, {Missed} missed)";

    private static bool AreAlike(GoldMark gold, GoldMark found) => gold.What switch
    {
        "meeting" => gold.State == found.State && PartyNames.ShareHalf(gold.Parties, found.Parties),
        "hedge" => true,
        _ => gold.Kind == found.Kind && gold.State == found.State && PartyNames.AreSame(gold.Parties, found.Parties),
    };

    /// <summary>The best Jaccard index, in characters, of any two of their spans.</summary>
    private static double Overlap(GoldMark gold, GoldMark found) =>
        gold.Spans.SelectMany(one => found.Spans.Select(other => Jaccard(one, other))).DefaultIfEmpty().Max();

    private static double Jaccard(TextSpan one, TextSpan other)
    {
        var shared = Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);
        return shared <= 0 ? 0 : (double)shared / (one.Length + other.Length - shared);
    }
}
