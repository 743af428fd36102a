using System.Globalization;
using System.Text;
using Parley.Positions;
using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>Where the sides stand, as a page: a matrix of issues and parties, the words on hover, focus or a tap, then each issue in full.</summary>
internal static class SidesPage
{
    // With more parties the matrix scrolls sideways, and the words stand in the window's corner instead of below their cell.
    private const int ColumnsThatFit = 5;

    public static void Write(SidesReport report, TextWriter output)
    {
        var name = report.Asked.Codebook.Name;
        var origin = $"As of <b>{Terms.Day(report.AsOf) ?? "a day not known"}</b>{(name.Length > 0 ? $" · {MarkedText.Encode(name)}" : "")}";
        IEnumerable<string> content = report.Issues.Count == 0
            ? ["<p>No statement touches an issue that was asked for.</p>\n"]
            : [Signs(), Matrix(report), .. report.Issues.Select(Issue)];
        ViewPage.Write(output, "Where the sides stand", origin, report.Counts, content);
    }

    /// <summary>What the signs mean.</summary>
    private static string Signs()
    {
        var items = StanceScale.Steps.Reverse().Append(Stance.Unclear).Select(stance => $"<li>{ViewPage.StanceOf(stance)}<span>{StanceWords.Meaning(stance)}</span></li>");
        return $"<ul class=\"signs\">{string.Concat(items)}</ul>\n";
    }

    private static string Matrix(SidesReport report)
    {
        var html = new StringBuilder($"<div class=\"scroll{(report.Parties.Count > ColumnsThatFit ? " many" : "")}\">\n<table class=\"matrix\">\n<thead><tr><th scope=\"col\">Issue</th>");
        foreach (var party in report.Parties)
        {
            html.Append($"<th scope=\"col\"><bdi>{MarkedText.Encode(party)}</bdi></th>");
        }

        html.Append("<th scope=\"col\" class=\"gap\">Gap</th></tr></thead>\n<tbody>\n");
        foreach (var (sides, index) in report.Issues.Select((sides, index) => (sides, index)))
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\"><a href=\"#i{index}\">{MarkedText.Encode(sides.Issue.Label)}</a></th>");
            foreach (var (party, column) in report.Parties.Select((party, column) => (party, column)))
            {
                html.Append(Cell(sides.Positions.FirstOrDefault(position => position.Party == party), isLate: column * 2 >= report.Parties.Count));
            }

            html.Append($"{GapCell(sides)}</tr>\n");
        }

        return html.Append("</tbody>\n</table>\n</div>\n").ToString();
    }

    private static string Cell(Position? position, bool isLate)
    {
        if (position is null)
        {
            return "<td class=\"silent\">silent</td>";
        }

        var marks = (position.RedLine is null ? "" : "<span class=\"more line\">red line</span>")
            + (position.Contradictions.Count == 0 ? "" : "<span class=\"more\">contradicted</span>");
        return $"<td class=\"st {StanceWords.Of(position.Stance)}{(isLate ? " late" : "")}\" tabindex=\"0\">{ViewPage.StanceOf(position.Stance)}{marks}"
            + $"<div class=\"pop\">{ViewPage.Quotation(position.Latest, position.Hedges)}{Notes(position)}</div></td>";
    }

    private static string GapCell(IssueSides sides)
    {
        if (sides.Gaps.Count == 0)
        {
            return "<td class=\"gap\">–</td>";
        }

        var widest = sides.Gaps[0].Distance;
        var boxes = Enumerable.Range(0, Gap.Widest).Select(box => string.Create(CultureInfo.InvariantCulture, $"<rect class=\"{(box < widest ? "on" : "off")}\" x=\"{(box * 20) + 1}\" y=\"1\" width=\"16\" height=\"8\"/>"));
        return string.Create(CultureInfo.InvariantCulture, $"<td class=\"gap\"><svg viewBox=\"0 0 60 10\" aria-hidden=\"true\">{string.Concat(boxes)}</svg>{widest} of {Gap.Widest}</td>");
    }

    private static string Issue(IssueSides sides, int index)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"issue\" id=\"i{index}\">\n<h3>{MarkedText.Encode(sides.Issue.Label)}</h3>\n<p class=\"prop\">{MarkedText.Encode(sides.Issue.Proposition)}</p>\n");
        foreach (var position in sides.Positions)
        {
            html.Append($"<div class=\"side\">\n<div class=\"who1\"><bdi>{MarkedText.Encode(position.Party)}</bdi>{ViewPage.StanceOf(position.Stance)}</div>\n");
            html.Append($"<div>{ViewPage.Quotation(position.Latest, position.Hedges)}{Notes(position)}</div>\n</div>\n");
        }

        html.Append(GapWords.Of(sides) is { } gap ? $"<p class=\"verdict\"><b>Gap:</b> {MarkedText.Encode(gap)}.</p>\n" : "");
        html.Append(sides.Silent.Count > 0 ? $"<p class=\"verdict silent\"><b>Silent:</b> {MarkedText.Encode(string.Join(", ", sides.Silent))}.</p>\n" : "");
        return html.Append("</section>\n").ToString();
    }

    private static string Notes(Position position) => string.Concat(PositionNotes.Of(position).Select(note => ViewPage.Note(note.Label, note.Words)));
}
