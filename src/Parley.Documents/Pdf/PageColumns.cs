namespace Parley.Documents.Pdf;

/// <summary>Puts the words of a page in reading order: bands from the top, the columns of each from the left.</summary>
/// <remarks>
/// White space cuts a page (Nagy and Seth 1984): a gutter that goes down a band makes columns of it. What lies above and
/// below the highest band that a gutter cuts is a band of its own: a headline across columns, a line at the foot.
/// </remarks>
internal static class PageColumns
{
    // A gutter is wider than the widest space between words of set type, in widths of its letters ...
    private const double NarrowestGutter = 1.1;

    // ... and goes past at least so many lines on both sides: two words of a table do not make columns.
    private const int FewestLines = 3;

    // More bands than any page of text has.
    private const int MostBands = 250;

    /// <summary>The columns' words, in reading order.</summary>
    public static List<List<PdfWord>> Of(List<PdfWord> words)
    {
        var columns = new List<List<PdfWord>>();
        Cut(words, columns);
        return columns;
    }

    private static void Cut(List<PdfWord> words, List<List<PdfWord>> columns)
    {
        if (words.Count == 0)
        {
            return;
        }

        if (GutterOf(words) is { } gutter)
        {
            Cut([.. words.Where(word => word.Left < gutter)], columns);
            Cut([.. words.Where(word => word.Left >= gutter)], columns);
            return;
        }

        if (HighestCut(words) is var (first, last))
        {
            Cut([.. words.Where(word => word.Baseline > first)], columns);
            Cut([.. words.Where(word => word.Baseline <= first && word.Baseline > last)], columns);
            Cut([.. words.Where(word => word.Baseline <= last)], columns);
            return;
        }

        columns.Add(words);
    }

    /// <summary>The highest band of whole lines that a gutter cuts: the heights above and below it; null when there is none.</summary>
    private static (double Above, double Below)? HighestCut(List<PdfWord> words)
    {
        var edges = Gaps(words);
        if (edges.Count > MostBands)
        {
            return null;
        }

        return (
            from above in edges
            from below in edges
            where above > below && (above != edges[0] || below != edges[^1])
            orderby above - below descending
            where GutterOf([.. words.Where(word => word.Baseline <= above && word.Baseline > below)]) is not null
            select ((double, double)?)(above, below)).FirstOrDefault();
    }

    /// <summary>Heights at which no word stands, from the top edge to the lower one.</summary>
    private static List<double> Gaps(List<PdfWord> words)
    {
        var gaps = new List<double> { double.PositiveInfinity };
        var lowest = double.PositiveInfinity;
        foreach (var word in words.OrderByDescending(word => word.Top))
        {
            if (word.Top <= lowest && lowest < double.PositiveInfinity)
            {
                gaps.Add((lowest + word.Top) / 2);
            }

            lowest = Math.Min(lowest, word.Bottom);
        }

        gaps.Add(double.NegativeInfinity);
        return gaps;
    }

    /// <summary>The right edge of the widest gutter between words; null when none is wide and long enough.</summary>
    private static double? GutterOf(List<PdfWord> words)
    {
        if (words.Count < FewestLines * 2)
        {
            return null;
        }

        var narrowest = Median(words.Select(word => word.Size)) * NarrowestGutter;
        var (best, width, right) = ((double?)null, narrowest, double.NegativeInfinity);
        foreach (var word in words.OrderBy(word => word.Left))
        {
            if (right > double.NegativeInfinity && word.Left - right > width && HasLines(words, word.Left))
            {
                (best, width) = (word.Left, word.Left - right);
            }

            right = Math.Max(right, word.Right);
        }

        return best;
    }

    private static bool HasLines(List<PdfWord> words, double gutter) =>
        PdfLine.Of(words.Where(word => word.Left < gutter)).Count >= FewestLines && PdfLine.Of(words.Where(word => word.Left >= gutter)).Count >= FewestLines;

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
