using Parley.Text;

namespace Parley.Articles.Layouts;

/// <summary>Works out what each paragraph of an article is for.</summary>
/// <remarks>
/// Body unless something plainly says otherwise: a caption taken for body costs a doubtful statement, body taken for a
/// caption loses true ones. Order matters: lines that tell by themselves, then the head of the article, then what
/// only the neighbours or the rest of the text can tell.
/// </remarks>
public static class Layout
{
    /// <summary>The blocks of a text, one a paragraph, and one more for a dateline at the start of a paragraph.</summary>
    /// <param name="text">The text as stored.</param>
    /// <param name="paragraphs">Its paragraphs, in reading order.</param>
    /// <param name="title">The article's title, when it came apart from the text.</param>
    /// <param name="kinds">What paragraphs are for, by number from 0, where markup tells.</param>
    public static IReadOnlyList<Block> BlocksOf(
        string text, IReadOnlyList<TextSpan> paragraphs, string? title = null, IReadOnlyDictionary<int, BlockKind>? kinds = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(paragraphs);
        var lines = paragraphs.Select((span, index) => new LayoutLine(span, text) { Kind = Marked(kinds, index) }).ToArray();

        foreach (var line in lines.Where(line => line.Kind is null))
        {
            line.Kind = KindByItself(line);
        }

        Captions.MarkAfterLabels(lines);
        RelatedLinks.MarkLists(lines);
        Heads.Mark(lines, title);
        PullQuotes.Mark(lines);
        return Blocks(lines);
    }

    private static BlockKind? Marked(IReadOnlyDictionary<int, BlockKind>? kinds, int index) =>
        kinds is not null && kinds.TryGetValue(index, out var kind) ? kind : null;

    private static BlockKind? KindByItself(LayoutLine line) =>
        Captions.Tells(line) ? BlockKind.Caption
        : Boilerplate.Tells(line) ? BlockKind.Boilerplate
        : RelatedLinks.Tells(line) ? BlockKind.RelatedLinks
        : Bylines.Tells(line) ? BlockKind.Byline
        : null;

    private static List<Block> Blocks(LayoutLine[] lines)
    {
        var blocks = new List<Block>(lines.Length + 1);
        var bodies = 0;
        foreach (var line in lines)
        {
            var (kind, span) = (line.Kind ?? BlockKind.Body, line.Span);
            if (kind == BlockKind.Body && bodies++ < Datelines.BodiesThatMayHaveOne && Datelines.LengthAtStart(line) is var length and > 0)
            {
                blocks.Add(new Block(BlockKind.Dateline, new TextSpan(span.Start, span.Start + length).TrimmedIn(line.Text)));
                span = new TextSpan(span.Start + length, span.End).TrimmedIn(line.Text);
            }

            if (!span.IsEmpty)
            {
                blocks.Add(new Block(kind, span));
            }
        }

        return blocks;
    }
}
