using System.Globalization;
using System.Text;
using Parley.Articles;
using Parley.Statements;

namespace Parley.Exports;

/// <summary>One article on a page: its head, its text with the statements marked, and beside it who speaks and a row for each statement.</summary>
/// <param name="read">The article and the statements to show.</param>
/// <param name="filter">What the statements passed, to say so.</param>
/// <param name="anchor">What the ids begin with: unlike those of any other article of the page.</param>
internal sealed class PageArticle(ReadArticle read, StatementFilter filter, string anchor)
{
    public PageSpeakers Speakers { get; } = new(read);

    public int Statements => read.Statements.Count;

    /// <summary>The largest number that a statement of the article bears.</summary>
    public int LastNumber => read.Statements.Count == 0 ? 0 : read.Statements[^1].Index + 1;

    /// <summary>The article's title, else its name.</summary>
    public string Title => Article.Title ?? Article.Name;

    private Article Article => read.Article;

    /// <summary>Outlet, day with where it is from, name and count, as HTML.</summary>
    public string Origin()
    {
        var day = Terms.Day(Article.Published) is { } known
            ? $"<time datetime=\"{known}\">{known}</time> ({MarkedText.Encode(Terms.DayFrom(Article.PublishedFrom))})"
            : "day not known";
        var parts = new[] { Encoded(Article.Outlet), day, Article.Title is null ? null : Encoded(Article.Name), Address(), Count() };
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>The article as an HTML element.</summary>
    public string Write()
    {
        var html = new StringBuilder();
        html.Append($"<article id=\"{anchor}\">\n<header>\n<h1{(Article.Title is null ? " class=\"file\"" : "")}>{MarkedText.Encode(Title)}</h1>\n<p class=\"origin\">{Origin()}</p>\n");
        html.Append(FilterWords.Of(filter) is { } words ? $"<p class=\"filter\">Shown: {MarkedText.Encode(words)}</p>\n" : "");
        html.Append($"</header>\n<div class=\"text\">{new MarkedText(read, Speakers, anchor).Write()}</div>\n");
        if (read.Statements.Count > 0)
        {
            AppendSpeakers(html);
            html.Append("<section class=\"rows\">\n<h2>Statements</h2>\n<ol>\n");
            foreach (var (index, statement) in read.Statements)
            {
                AppendRow(html, index, statement);
            }

            html.Append("</ol>\n</section>\n</aside>\n");
        }

        return html.Append("</article>\n").ToString();
    }

    private static string? Encoded(string? text) => text is null ? null : MarkedText.Encode(text);

    private string? Address() => Article.Url is not { } url ? null
        : Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? $"<a href=\"{MarkedText.Encode(url)}\" rel=\"noreferrer\">{MarkedText.Encode(address.Host)}</a>"
            : MarkedText.Encode(url);

    private string Count()
    {
        if (read.Reading is not { } reading)
        {
            return $"not read: not in English (looks like {MarkedText.Encode(Article.Language)})";
        }

        var all = reading.Statements.Count;
        return (all == Statements ? "" : $"{Statements} of ") + (all == 1 ? "1 statement" : $"{all} statements");
    }

    /// <summary>The speakers with their counts; choosing one leaves only that speaker's statements marked. Radio buttons, because they need no script.</summary>
    private void AppendSpeakers(StringBuilder html)
    {
        html.Append($"<aside>\n<div class=\"who\" role=\"radiogroup\" aria-labelledby=\"{anchor}h\">\n<h2 id=\"{anchor}h\">Speakers</h2>\n");
        html.Append(CultureInfo.InvariantCulture, $"<label><input type=\"radio\" name=\"{anchor}who\" checked> <i></i><span>All</span> <b>{Statements}</b></label>\n");
        for (var rank = 0; rank < Speakers.Names.Count; rank++)
        {
            var (name, count) = Speakers.Names[rank];
            html.Append(CultureInfo.InvariantCulture, $"<label class=\"h{Speakers.ColourOf(rank)}{(rank < PageSpeakers.Colours ? "" : " few")}\"><input type=\"radio\" name=\"{anchor}who\" class=\"w{rank + 1}\"> ");
            html.Append(CultureInfo.InvariantCulture, $"<i></i><bdi>{MarkedText.Encode(name)}</bdi> <b>{count}</b></label>\n");
        }

        var few = Speakers.Names.Count - PageSpeakers.Colours;
        html.Append(few > 0 ? $"<span class=\"rest\">and {few.ToString(CultureInfo.InvariantCulture)} more</span>\n" : "");
        html.Append("</div>\n");
    }

    private void AppendRow(StringBuilder html, int index, Statement statement)
    {
        var number = index + 1;
        var rank = Speakers.RankOf(statement);
        var speaker = SpeakerWords.Of(Article, read.DatedOf(index).Attributed);
        html.Append(CultureInfo.InvariantCulture, $"<li id=\"{anchor}d{number}\" value=\"{number}\" class=\"r{number} k{rank + 1} h{Speakers.ColourOf(rank)}{(statement.Within is null ? "" : " in")}\">");

        // What a mark leads to is fixed at the top of the window, so that going there scrolls nothing.
        html.Append(CultureInfo.InvariantCulture, $"<span id=\"{anchor}s{number}\" class=\"to t{number}\"></span>");
        html.Append($"<bdi class=\"by\" data-n=\"{number}\">{MarkedText.Encode(speaker)}</bdi> <bdi class=\"cue\">{MarkedText.Encode(statement.Cue.In(Article.Text))}</bdi> ");
        html.Append(CultureInfo.InvariantCulture, $"<a class=\"words\" href=\"#{anchor}m{number}\">{MarkedText.Encode(statement.Content.In(Article.Text))}</a> ");
        html.Append($"<span class=\"facts\">{MarkedText.Encode(FactsOf(statement, index))} · <code>{MarkedText.Encode(statement.Id.Value)}</code></span>");
        html.Append("<a class=\"close\" href=\"#_\" aria-label=\"Close\">×</a></li>\n");
    }

    private string FactsOf(Statement statement, int index)
    {
        var occasion = OccasionWords.Of(Article, read.DatedOf(index)) is { Length: > 0 } words ? words + " · " : "";
        var turned = statement.Negated ? ", negated" : "";
        var block = statement.Block == BlockKind.Body ? "" : $" · in the {Terms.Of(statement.Block)}";
        var around = read.Statements.FirstOrDefault(one => one.Statement.Id == statement.Within);
        var within = statement.Within is null ? "" : around.Statement is null ? " · within another" : $" · within {around.Index + 1}";
        return $"{occasion}{Terms.Of(statement.Mode)} · {Terms.Of(statement.Kind)}{turned}{block}{within} · confidence {Terms.Confidence(statement.Confidence)}";
    }
}
