namespace Parley.Documents.Pdf;

/// <summary>A word on a page: its letters, and where it stands, in points from the lower left corner.</summary>
/// <param name="Text">The letters.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">The height of the line it stands on.</param>
/// <param name="Size">The size of its type.</param>
internal readonly record struct PdfWord(string Text, double Left, double Right, double Baseline, double Size)
{
    /// <summary>The upper end, as far as it matters for white space between lines.</summary>
    public double Top => Baseline + (Size * 0.75);

    /// <summary>The lower end.</summary>
    public double Bottom => Baseline - (Size * 0.2);
}
