using System.Text;
using AngleSharp.Dom;
using Parley.Text;

namespace Parley.Articles.Html;

/// <summary>Takes the paragraphs out of a page or a part of one, in order, each on one line.</summary>
internal sealed class PageText
{
    private readonly List<PagePiece> pieces = [];
    private readonly StringBuilder words = new();

    private PageText()
    {
    }

    /// <summary>The paragraphs in an element, none blank.</summary>
    public static IReadOnlyList<PagePiece> PiecesIn(IElement root)
    {
        var text = new PageText();
        text.AddChildren(root, null);
        text.EndPiece(null);
        return text.pieces;
    }

    // As deep as the page, which the parser cuts off at 512.
    private void AddChildren(INode parent, BlockKind? kind)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText { Data: var data })
            {
                AddWords(data, parent, kind);
            }
            else if (node is IElement element && !PageMarks.IsNoText(element))
            {
                AddElement(element, kind);
            }
        }
    }

    private void AddElement(IElement element, BlockKind? kind)
    {
        if (!PageMarks.IsBlock(element))
        {
            AddChildren(element, kind);
            return;
        }

        EndPiece(kind);
        var inside = kind ?? PageMarks.KindOf(element);
        AddChildren(element, inside);
        EndPiece(inside);
    }

    private void AddWords(string data, INode parent, BlockKind? kind)
    {
        if (parent is IElement { LocalName: "pre" } && data.Split("\n\n") is { Length: > 1 } stretches)
        {
            foreach (var stretch in stretches)
            {
                words.Append(stretch);
                EndPiece(kind);
            }
        }
        else
        {
            words.Append(data);
        }
    }

    private void EndPiece(BlockKind? kind)
    {
        var line = OnOneLine(words);
        words.Clear();
        if (line.Length > 0)
        {
            pieces.Add(new PagePiece(line, kind));
        }
    }

    // Blanks and line ends collapse as on a screen; a no-break space stays, a soft hyphen, which nobody sees, goes.
    private static string OnOneLine(StringBuilder words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var chunk in words.GetChunks())
        {
            foreach (var character in chunk.Span)
            {
                if (character is ' ' or '\t' or '\f' or '\v' || Paragraphs.IsLineBreak(character))
                {
                    if (line.Length > 0 && line[^1] != ' ')
                    {
                        line.Append(' ');
                    }
                }
                else if (character is not ('\u00ad' or '\0'))
                {
                    line.Append(character);
                }
            }
        }

        return line.ToString().Trim();
    }
}
