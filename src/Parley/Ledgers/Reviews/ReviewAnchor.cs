using Parley.Articles;
using Parley.Text;

namespace Parley.Ledgers.Reviews;

/// <summary>Where the words stand that were judged, so that the verdict finds them again when the text around them moves (the text quote and text position selectors of W3C Web Annotation).</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">What stands before them, at most 32 UTF-16 units.</param>
/// <param name="Suffix">What stands after them, at most 32 UTF-16 units.</param>
/// <param name="Span">Where they stood.</param>
public sealed record ReviewAnchor(string Exact, string Prefix, string Suffix, TextSpan Span)
{
    private const int Around = 32;

    /// <summary>The anchor of a stretch of an article.</summary>
    public static ReviewAnchor Of(Article article, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = article.Text;
        return new ReviewAnchor(
            span.In(text),
            text[Math.Max(0, span.Start - Around)..span.Start],
            text[span.End..Math.Min(text.Length, span.End + Around)],
            span);
    }
}
