using System.Globalization;
using System.Net;
using System.Text;
using Parley.Articles;
using Parley.Statements;
using Parley.Text;

namespace Parley.Exports;

/// <summary>An article's text as HTML with its statements marked: flat pieces, each carrying all statements that cover it, so that overlaps stay well-formed.</summary>
/// <remarks>What a browser holds of it as text is the article's text, character for character.</remarks>
/// <param name="read">The article and the statements to mark.</param>
/// <param name="speakers">Who has which colour.</param>
/// <param name="anchor">What the ids of this article's marks and rows begin with.</param>
internal sealed class MarkedText(ReadArticle read, PageSpeakers speakers, string anchor)
{
    private readonly StringBuilder html = new(read.Article.Text.Length * 2);
    private readonly HashSet<int> begun = [];
    private readonly HashSet<int> numbered = [];

    private enum Role
    {
        Content,
        Cue,
        Speaker,
    }

    /// <summary>The marked text, one paragraph element a paragraph.</summary>
    public string Write()
    {
        var article = read.Article;
        var marks = Marks().ToList();
        var opening = marks.ToLookup(mark => mark.Span.Start);
        var open = new List<Mark>();
        var paragraph = 0;
        var cuts = Cuts(marks);
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            open.RemoveAll(mark => mark.Span.End <= start);
            open.AddRange(opening[start].Where(mark => mark.Span.End > start));
            if (paragraph == article.Paragraphs.Count || start < article.Paragraphs[paragraph].Start)
            {
                // Line breaks between paragraphs are there for whoever copies the text; the layout makes its own space.
                html.Append($"<span class=\"br\">{Encode(article.Text[start..end])}</span>");
                continue;
            }

            html.Append(start == article.Paragraphs[paragraph].Start ? $"<p{ClassOf(article.Paragraphs[paragraph])}>" : "");
            AppendPiece(new TextSpan(start, end), open);
            if (end == article.Paragraphs[paragraph].End)
            {
                html.Append("</p>");
                paragraph++;
            }
        }

        return html.ToString();
    }

    /// <summary>Text as HTML; carriage returns and NUL, which parsers change, are written so that the visible text stays.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(text).Replace("\r", "&#13;", StringComparison.Ordinal).Replace('\0', '\uFFFD');

    private IEnumerable<Mark> Marks()
    {
        foreach (var (index, statement) in read.Statements)
        {
            foreach (var (role, spans) in new[] { (Role.Content, statement.Content), (Role.Cue, statement.Cue), (Role.Speaker, statement.Speaker) })
            {
                foreach (var span in spans ?? Enumerable.Empty<TextSpan>())
                {
                    yield return new Mark(Whole(span), role, index, statement);
                }
            }
        }
    }

    /// <summary>The span moved off the middle of a surrogate pair: half a character cannot be shown.</summary>
    private TextSpan Whole(TextSpan span)
    {
        var end = IsInPair(span.End) ? span.End + 1 : span.End;
        return new TextSpan(IsInPair(span.Start) ? span.Start - 1 : span.Start, end);
    }

    private bool IsInPair(int at) => at > 0 && at < read.Article.Text.Length && char.IsSurrogatePair(read.Article.Text[at - 1], read.Article.Text[at]);

    private List<int> Cuts(List<Mark> marks)
    {
        var cuts = new SortedSet<int> { 0, read.Article.Text.Length };
        foreach (var span in marks.Select(mark => mark.Span).Concat(read.Article.Paragraphs).Concat(read.Article.Blocks.Select(block => Whole(block.Span))))
        {
            cuts.Add(span.Start);
            cuts.Add(span.End);
        }

        return [.. cuts];
    }

    private string ClassOf(TextSpan paragraph)
    {
        var kind = read.Article.Blocks.FirstOrDefault(block => block.Span.Contains(paragraph)).Kind;
        return kind switch
        {
            BlockKind.Body => "",
            BlockKind.Headline => " class=\"headline\" role=\"heading\" aria-level=\"2\"",
            _ => $" class=\"{Terms.Of(kind)}\"",
        };
    }

    private void AppendPiece(TextSpan piece, List<Mark> open)
    {
        var text = Encode(piece.In(read.Article.Text));
        if (open.Count == 0)
        {
            html.Append(read.Article.KindAt(piece.Start) == BlockKind.Dateline ? $"<span class=\"place\">{text}</span>" : text);
            return;
        }

        foreach (var mark in open.Where(mark => begun.Add(mark.Index)))
        {
            html.Append(CultureInfo.InvariantCulture, $"<span id=\"{anchor}m{mark.Index + 1}\" class=\"at s{mark.Index + 1}\"></span>");
        }

        // The innermost content gives the colour, the one around it a second line; speaker and cue are underlined.
        var contents = open.Where(mark => mark.Role == Role.Content).OrderBy(mark => mark.Index).ToList();
        var named = open.LastOrDefault(mark => mark.Role != Role.Content);
        var leading = named ?? contents[^1];
        var isFirst = numbered.Add(leading.Index);
        html.Append(CultureInfo.InvariantCulture, $"<a href=\"#{anchor}s{leading.Index + 1}\" class=\"s");
        foreach (var index in open.Select(mark => mark.Index).Distinct().Order())
        {
            html.Append(CultureInfo.InvariantCulture, $" s{index + 1}");
        }

        foreach (var rank in open.Select(mark => speakers.RankOf(mark.Statement)).Distinct().Order())
        {
            html.Append(CultureInfo.InvariantCulture, $" k{rank + 1}");
        }

        if (contents.Count > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $" c {Terms.Of(contents[^1].Statement.Mode)} h{ColourOf(contents[^1])}");
            html.Append(contents.Count > 1 ? $" o{ColourOf(contents[^2])}" : "");
        }

        html.Append(named is null ? "" : $" {(named.Role == Role.Cue ? "q" : "n")} u{ColourOf(named)}");
        html.Append(isFirst ? $"\" aria-describedby=\"{anchor}d{leading.Index + 1}\" data-n=\"{leading.Index + 1}\">" : "\" tabindex=\"-1\">");
        html.Append(text).Append("</a>");
    }

    private int ColourOf(Mark mark) => speakers.ColourOf(speakers.RankOf(mark.Statement));

    private sealed record Mark(TextSpan Span, Role Role, int Index, Statement Statement);
}
