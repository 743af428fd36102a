namespace Parley.Documents.Pdf;

/// <summary>Finds the paragraphs of columns, and joins those that go on in the next column or on the next page.</summary>
internal static class PdfParagraphs
{
    // Line spacing this much over the column's usual one is a paragraph's end.
    private const double WideSpacing = 1.25;

    // Type this much larger or smaller belongs to another paragraph.
    private const double OtherSize = 0.12;

    // An indent, in widths of letters.
    private const double Indent = 0.7;

    /// <summary>The paragraphs, in reading order.</summary>
    public static List<PdfParagraph> Of(IEnumerable<List<PdfWord>> columns)
    {
        var paragraphs = new List<PdfParagraph>();
        foreach (var column in columns)
        {
            foreach (var (index, paragraph) in InColumn(PdfLine.Of(column)).Index())
            {
                if (index == 0 && paragraphs.Count > 0 && GoesOn(paragraphs[^1], paragraph))
                {
                    paragraphs[^1] = new PdfParagraph([.. paragraphs[^1].Lines, .. paragraph.Lines], paragraph.EndsColumn);
                }
                else
                {
                    paragraphs.Add(paragraph);
                }
            }
        }

        return paragraphs;
    }

    private static IEnumerable<PdfParagraph> InColumn(List<PdfLine> lines)
    {
        var steps = lines.Zip(lines.Skip(1), (line, next) => line.Baseline - next.Baseline).Order().ToArray();
        var usual = steps.Length == 0 ? 0 : steps[steps.Length / 4];
        var (left, right) = (lines.Min(line => line.Left), lines.Max(line => line.Right));
        var paragraph = new List<PdfLine>();
        foreach (var line in lines)
        {
            if (paragraph.Count > 0 && Parts(paragraph[^1], line, usual, left, right))
            {
                yield return new PdfParagraph([.. paragraph], EndsColumn: false);
                paragraph.Clear();
            }

            paragraph.Add(line);
        }

        yield return new PdfParagraph(paragraph, EndsColumn: true);
    }

    private static bool Parts(PdfLine line, PdfLine next, double usual, double left, double right)
    {
        var isIndented = next.Left - left > next.Size * Indent && next.Left - line.Left > next.Size * Indent;
        return !IsSameSize(line.Size, next.Size)
            || line.Baseline - next.Baseline > Math.Max(usual, line.Size) * WideSpacing + (line.Size * 0.1)
            || (isIndented && !IsCentred(line, next))
            || (EndsSentence(line.Text) && right - line.Right > WidthOfFirst(next) + (line.Size * 0.6));
    }

    // The lower half of a centred title is further in than the upper one.
    private static bool IsCentred(PdfLine line, PdfLine next) => Math.Abs(line.Left + line.Right - next.Left - next.Right) < line.Size * 2;

    // Had the next line's first word had room here, somebody wanted a new line.
    private static double WidthOfFirst(PdfLine line) => line.Words[0].Right - line.Words[0].Left;

    private static bool GoesOn(PdfParagraph paragraph, PdfParagraph next) =>
        paragraph.EndsColumn && IsSameSize(paragraph.Lines[^1].Size, next.Size) && !EndsSentence(paragraph.Lines[^1].Text);

    private static bool IsSameSize(double size, double other) => Math.Abs(size - other) <= Math.Max(size, other) * OtherSize;

    private static bool EndsSentence(string text) => text.TrimEnd('"', '\'', '”', '’', ')', ']', ' ') is [.., '.' or '?' or '!' or ':' or '…'];
}
