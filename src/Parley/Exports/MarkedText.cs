using System.Net;
using System.Text;
using Parley.Articles;
using Parley.Statements;
using Parley.Text;

namespace Parley.Exports;

/// <summary>An article's text as HTML with its statements marked: flat pieces, each carrying all statements that cover it, so that overlaps stay well-formed.</summary>
internal static class MarkedText
{
    /// <summary>The marked text; what a browser shows of it is the article's text, character for character.</summary>
    /// <param name="article">The article.</param>
    /// <param name="statements">Its statements, with index, colour and tip.</param>
    public static string Of(Article article, IReadOnlyList<MarkedStatement> statements)
    {
        var cuts = new SortedSet<int> { 0, article.Text.Length };
        foreach (var span in statements.SelectMany(one => SpansOf(one.Statement)).Concat(article.Blocks.Select(block => block.Span)).Concat(article.Paragraphs))
        {
            cuts.Add(span.Start);
            cuts.Add(span.End);
        }

        // A piece never parts a surrogate pair: half a character cannot be shown.
        cuts.RemoveWhere(cut => cut > 0 && cut < article.Text.Length && char.IsSurrogatePair(article.Text[cut - 1], article.Text[cut]));
        var html = new StringBuilder(article.Text.Length * 2);
        var anchored = new HashSet<int>();
        var paragraph = 0;
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            var isBetween = paragraph == article.Paragraphs.Count || start < article.Paragraphs[paragraph].Start;
            if (isBetween)
            {
                // Line breaks between paragraphs are there for whoever copies the text; the layout makes its own space.
                html.Append($"<span class=\"br\">{Encode(article.Text[start..end])}</span>");
                continue;
            }

            html.Append(start == article.Paragraphs[paragraph].Start ? "<div class=\"p\">" : "");
            AppendPiece(html, article, new TextSpan(start, end), statements, anchored);
            if (end == article.Paragraphs[paragraph].End)
            {
                html.Append("</div>");
                paragraph++;
            }
        }

        return html.ToString();
    }

    private static IEnumerable<TextSpan> SpansOf(Statement statement) => statement.Content.Concat(statement.Cue).Concat(statement.Speaker ?? Enumerable.Empty<TextSpan>());

    private static void AppendPiece(StringBuilder html, Article article, TextSpan piece, IReadOnlyList<MarkedStatement> statements, HashSet<int> anchored)
    {
        var text = Encode(piece.In(article.Text));
        var covering = statements.Where(one => SpansOf(one.Statement).Any(span => span.Overlaps(piece))).ToList();
        if (covering.Count == 0)
        {
            var isQuiet = article.KindAt(piece.Start) is BlockKind.Caption or BlockKind.Byline or BlockKind.RelatedLinks or BlockKind.Boilerplate;
            html.Append(isQuiet ? $"<span class=\"quiet\">{text}</span>" : text);
            return;
        }

        // The innermost content gives the colour; every statement is named in the tip.
        var inner = covering[^1];
        var role = inner.Statement.Content.Overlaps(piece) ? "" : inner.Statement.Cue.Overlaps(piece) ? " k" : " n";
        var colour = covering.LastOrDefault(one => one.Statement.Content.Overlaps(piece)) is { } coloured ? $" c{coloured.Colour}" : "";
        var anchor = covering.Where(one => anchored.Add(one.Index)).Select(one => $" id=\"{one.Anchor}\"").FirstOrDefault() ?? "";
        var tip = Encode(string.Join('\n', covering.Select(one => one.Tip)));
        html.Append($"<span class=\"s{role}{colour}\" tabindex=\"0\" data-tip=\"{tip}\"{anchor}>{text}</span>");
    }

    /// <summary>Text as HTML; carriage returns and NUL, which parsers change, are written so that the visible text stays.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(text).Replace("\r", "&#13;", StringComparison.Ordinal).Replace('\0', '\uFFFD');
}
