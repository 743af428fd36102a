namespace Parley.Documents.Pdf;

/// <summary>Lines of a PDF that make one paragraph, in reading order.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="EndsColumn">Whether its last line is the last of a column, so that it may go on in the next.</param>
internal sealed record PdfParagraph(IReadOnlyList<PdfLine> Lines, bool EndsColumn)
{
    /// <summary>The size of the type of its first line, in points.</summary>
    public double Size => Lines[0].Size;
}
