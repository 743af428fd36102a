using System.Text;
using Parley.Articles;
using Parley.Statements;

namespace Parley.Exports;

/// <summary>One self-contained page: an index, then each article with its statements marked by speaker and listed beside it.</summary>
/// <remarks>No scripts and no requests; details come on hover, on focus and on a tap. The page is written when it is complete.</remarks>
public sealed class StatementPage(TextWriter output, StatementFilter filter) : IWriteOutcomes
{
    private const int Colours = 8;

    private readonly List<string> index = [];
    private readonly List<string> sections = [];

    public void Write(ReadOutcome outcome)
    {
        if (ReadArticle.Of(outcome, filter) is { } read)
        {
            var anchor = $"a{sections.Count + 1}";
            var title = MarkedText.Encode(read.Article.Title ?? read.Article.Name);
            index.Add($"<li><a href=\"#{anchor}\">{title}</a>, {Terms.Day(read.Article.Published) ?? "day unknown"}, {read.Statements.Count} statements</li>");
            sections.Add(Section(read, anchor, title));
        }
    }

    public void Complete()
    {
        var nav = index.Count > 1 ? $"<nav><h2>{index.Count} articles</h2><ol>{string.Concat(index)}</ol></nav>\n" : "";
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Who said what</title>\n");
        output.Write($"<style>\n{Style}</style>\n</head>\n<body>\n<main>\n{nav}");
        foreach (var section in sections)
        {
            output.Write(section);
        }

        output.Write("<footer>Made by Parley. Underlined: who speaks; dotted: the words that attribute; coloured: what is attributed.</footer>\n</main>\n</body>\n</html>\n");
        output.Flush();
    }

    private static string Section(ReadArticle read, string anchor, string title)
    {
        var article = read.Article;
        var marked = Marked(read, anchor);
        var html = new StringBuilder();
        html.Append($"<article id=\"{anchor}\">\n<header><h1>{title}</h1>\n<div class=\"origin\">{Origin(article)}</div></header>\n");
        html.Append($"<div class=\"text\">{MarkedText.Of(article, marked)}</div>\n<aside>\n");
        html.Append($"<h2>Speakers</h2>\n<ul class=\"who\">{Speakers(article, marked)}</ul>\n<h2>Statements</h2>\n<ol class=\"statements\">\n");
        foreach (var one in marked)
        {
            html.Append(Row(article, one));
        }

        return html.Append("</ol>\n</aside>\n</article>\n").ToString();
    }

    private static List<MarkedStatement> Marked(ReadArticle read, string anchor)
    {
        var colours = new Dictionary<string, int>();
        foreach (var group in read.Statements.Select(one => SpeakerKey(read.Article, one.Statement)).Where(key => key.Length > 0)
            .GroupBy(key => key).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(Colours))
        {
            colours.Add(group.Key, colours.Count);
        }

        return read.Statements.Select(one => new MarkedStatement(
            one.Statement,
            one.Index,
            colours.GetValueOrDefault(SpeakerKey(read.Article, one.Statement), Colours),
            $"{anchor}s{one.Index + 1}",
            $"{Speaker(read.Article, one.Statement)} · {one.Statement.Cue.In(read.Article.Text)} — {Facts(one.Statement)}")).ToList();
    }

    /// <summary>What speakers are told apart by: the last name in their words, else the words.</summary>
    private static string SpeakerKey(Article article, Statement statement)
    {
        var words = statement.Speaker?.In(article.Text) ?? "";
        var names = words.Split([' ', ',', '’', '\''], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1 && char.IsUpper(word[0]));
        return names.LastOrDefault() ?? words;
    }

    private static string Speaker(Article article, Statement statement) => statement.Speaker?.In(article.Text) ?? "(nobody named)";

    private static string Facts(Statement statement) =>
        $"{Terms.Of(statement.Mode)}, {Terms.Of(statement.Kind)}{(statement.Negated ? ", negated" : "")}, confidence {Terms.Confidence(statement.Confidence)}";

    private static string Origin(Article article)
    {
        var day = Terms.Day(article.Published) is { } known ? $"{known} ({Terms.DayFrom(article.PublishedFrom)})" : "day not known";
        return MarkedText.Encode(string.Join(", ", new[] { article.Outlet, day, article.Title is null ? null : article.Name }.OfType<string>()));
    }

    private static string Speakers(Article article, List<MarkedStatement> marked) => string.Concat(
        marked.GroupBy(one => SpeakerKey(article, one.Statement)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"<li class=\"c{group.First().Colour}\">{MarkedText.Encode(group.Key.Length == 0 ? "nobody named" : group.Key)} {group.Count()}</li>"));

    private static string Row(Article article, MarkedStatement one)
    {
        var statement = one.Statement;
        var content = MarkedText.Encode(statement.Content.In(article.Text));
        return $"<li value=\"{one.Index + 1}\"{(statement.Within is null ? "" : " class=\"in\"")}><b class=\"c{one.Colour}\">{MarkedText.Encode(Speaker(article, statement))}</b> "
            + $"{MarkedText.Encode(statement.Cue.In(article.Text))} <a href=\"#{one.Anchor}\">{content}</a> <small>{MarkedText.Encode(Facts(statement))} · {statement.Id}</small></li>\n";
    }

    private static string Style { get; } = ReadStyle();

    private static string ReadStyle()
    {
        using var stream = typeof(StatementPage).Assembly.GetManifestResourceStream("page.css") ?? throw new InvalidOperationException("page.css is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
