using Parley.Articles;
using Parley.Text;

namespace Parley.Statements;

/// <summary>Which paragraphs of an article can hold statements.</summary>
internal static class ReadParagraphs
{
    /// <summary>The paragraphs of body, headlines and pull quotes, in reading order.</summary>
    public static IReadOnlyList<TextSpan> Of(Article article)
    {
        var silent = article.Blocks
            .Where(block => block.Kind is BlockKind.Caption or BlockKind.Byline or BlockKind.RelatedLinks or BlockKind.Boilerplate)
            .Select(block => block.Span.Start)
            .ToHashSet();
        return [.. article.Paragraphs.Where(paragraph => !silent.Contains(paragraph.Start))];
    }
}
