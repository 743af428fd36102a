using System.Text.RegularExpressions;

namespace Parley.Documents.Pdf;

/// <summary>Leaves out what pages repeat at their head and foot, and their numbers.</summary>
internal static partial class RunningHeads
{
    // How many lines at each end of a page are looked at.
    private const int Lines = 2;

    /// <summary>The words of each page without running heads, feet and page numbers.</summary>
    public static List<List<PdfWord>> Without(List<List<PdfWord>> pages)
    {
        var ends = pages.Select(EndsOf).ToList();
        var repeated = ends
            .SelectMany(lines => lines.Select(Shape).Distinct())
            .GroupBy(shape => shape)
            .Where(shape => shape.Count() > 1 && shape.Count() * 2 >= pages.Count)
            .Select(shape => shape.Key)
            .ToHashSet();
        return [.. pages.Select((words, page) =>
        {
            var left = ends[page].Where(line => repeated.Contains(Shape(line)) || PageNumber().IsMatch(line.Text)).SelectMany(line => line.Words).ToHashSet();
            return words.Where(word => !left.Contains(word)).ToList();
        })];
    }

    private static List<PdfLine> EndsOf(List<PdfWord> words)
    {
        var lines = PdfLine.Of(words);
        return [.. lines.Take(Lines).Union(lines.TakeLast(Lines))];
    }

    // "Page 3" and "Page 4" are the same but for the number. A title in large type stays, though pages repeat it in small type.
    private static (string Text, double Size) Shape(PdfLine line) => (Digits().Replace(line.Text, "0"), Math.Round(line.Size));

    [GeneratedRegex("""[0-9]+""")]
    private static partial Regex Digits();

    [GeneratedRegex("""^[-–—\s]*(?:page\s+)?[0-9]{1,4}(?:\s*(?:/|of)\s*[0-9]{1,4})?[-–—\s]*$""", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}
