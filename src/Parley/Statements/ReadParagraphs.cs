using Parley.Articles;
using Parley.Text;

namespace Parley.Statements;

/// <summary>Which paragraphs of an article can hold statements.</summary>
internal static class ReadParagraphs
{
    /// <summary>The paragraphs of body and headlines, in reading order.</summary>
    public static IReadOnlyList<TextSpan> Of(Article article)
    {
        var others = StartsOf(article, BlockKind.Caption, BlockKind.Byline, BlockKind.RelatedLinks, BlockKind.Boilerplate, BlockKind.PullQuote);
        return [.. article.Paragraphs.Where(paragraph => !others.Contains(paragraph.Start))];
    }

    /// <summary>The paragraphs that are pull quotes.</summary>
    public static IReadOnlyList<TextSpan> PullQuotesOf(Article article)
    {
        var pullQuotes = StartsOf(article, BlockKind.PullQuote);
        return [.. article.Paragraphs.Where(paragraph => pullQuotes.Contains(paragraph.Start))];
    }

    private static HashSet<int> StartsOf(Article article, params BlockKind[] kinds) =>
        article.Blocks.Where(block => kinds.Contains(block.Kind)).Select(block => block.Span.Start).ToHashSet();
}
