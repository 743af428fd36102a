using System.Text;
using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>What moved, as a page: a card for each position, the move drawn on the four-step scale, both wordings below it.</summary>
internal static class ChangesPage
{
    public static void Write(ChangesReport report, TextWriter output)
    {
        var name = report.Asked.Codebook.Name;
        var origin = $"Since <b>{Terms.Day(report.Since)}</b>, as of <b>{Terms.Day(report.AsOf) ?? "a day not known"}</b>{(name.Length > 0 ? $" · {MarkedText.Encode(name)}" : "")} · {MarkedText.Encode(ChangeWords.Rest(report))}";
        ViewPage.Write(output, "What moved", origin, report.Counts, ["<div class=\"cards\">\n", .. report.Rows.Select(Card), "</div>\n", Firsts(report)]);
    }

    private static string Card(ChangeRow row)
    {
        var html = new StringBuilder("<section class=\"card\">\n");
        html.Append($"<p class=\"kind\"><b>{ChangeWords.Of(row.Type)}</b> · {ChangeWords.Steps(row)}</p>\n");
        html.Append($"<h3><bdi>{MarkedText.Encode(row.Party)}</bdi> on {MarkedText.Encode(row.Issue.Label)}</h3>\n<p class=\"prop\">{MarkedText.Encode(row.Issue.Proposition)}</p>\n");
        html.Append(MoveDrawing.Of(row));
        html.Append($"<div class=\"both\">\n<div><h4>Before</h4>\n{ViewPage.Quotation(row.Before.Latest, row.Before.Hedges)}</div>\n");
        html.Append($"<div><h4>Now</h4>\n{ViewPage.Quotation(row.After.Latest, row.After.Hedges)}</div>\n</div>\n<div class=\"notes\">");
        foreach (var (label, words) in ChangeWords.Notes(row))
        {
            html.Append(ViewPage.Note(label, words));
        }

        return html.Append($"<p class=\"src\">Sureness {ChangeWords.Sureness(row)}</p></div>\n</section>\n").ToString();
    }

    private static string Firsts(ChangesReport report)
    {
        if (report.Firsts.Count == 0)
        {
            return "";
        }

        var items = report.Firsts.Select(position =>
            $"<li><p class=\"note\"><b><bdi>{MarkedText.Encode(position.Party)}</bdi></b> on {MarkedText.Encode(ChangesTable.LabelOf(position, report))}</p>{ViewPage.StanceOf(position.Stance)}{ViewPage.Quotation(position.Latest, position.Hedges)}</li>\n");
        return $"<h2 class=\"section\">Spoke for the first time</h2>\n<ul class=\"firsts\">{string.Concat(items)}</ul>\n";
    }
}
