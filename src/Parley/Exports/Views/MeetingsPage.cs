using System.Globalization;
using System.Text;
using Parley.Positions.Folds;
using static Parley.Exports.MarkedText;

namespace Parley.Exports.Views;

/// <summary>The meetings, as a page: a list by day with the states each has met.</summary>
internal static class MeetingsPage
{
    public static void Write(MeetingsReport report, TextWriter output)
    {
        var name = report.Asked.Codebook.Name;
        var origin = $"As of <b>{Terms.Day(report.AsOf) ?? "a day not known"}</b>{(name.Length > 0 ? $" · {Encode(name)}" : "")}{(report.Rows.Count == 0 ? " · no statement tells of a meeting" : "")}";
        ViewPage.Write(output, "Meetings", origin, report.Counts, ["<ol class=\"meetings\">\n", .. report.Rows.Select(row => Item(row, report.AsOf)), "</ol>\n"]);
    }

    private static string Item(MeetingRow row, DateOnly? asOf)
    {
        var html = new StringBuilder();
        html.Append($"<li id=\"{Encode(row.Id)}\" class=\"{Terms.Of(row.State)}{(row.From > asOf ? " ahead" : "")}\">{DayOf(row)}<div>\n<h3><bdi>{Encode(MeetingWords.WhoOf(row))}</bdi></h3>\n<p class=\"states\">");
        html.Append(string.Join("<span aria-hidden=\"true\">→</span>", row.Steps.Select((step, index) =>
            $"<span class=\"state {Terms.Of(step.State)}{(index == row.Steps.Count - 1 ? " latest" : "")}\">{MeetingWords.StateOf(step.State)}</span>")));
        var how = MeetingWords.HowOf(row);
        html.Append($"</p>\n<p class=\"note\">{Encode(MeetingWords.DaysOf(row))}{(how.Length > 0 ? $" · {Encode(how)}" : "")}</p>\n");
        foreach (var step in row.Steps)
        {
            html.Append($"<p class=\"q1\">{Encode(ToldWording.Quoted(step.Words.Text))}</p>\n<p class=\"src\">");
            html.Append(row.Steps.Count > 1 ? $"{MeetingWords.StateOf(step.State)} · " : "");
            html.Append($"{ViewPage.Source(step.Words.Evidence)}{Encode(ToldWording.AlsoIn(step.Words.Evidence, step.Evidence))}</p>\n");
        }

        return html.Append("</div></li>\n").ToString();
    }

    /// <summary>The day as a leaf of a calendar.</summary>
    private static string DayOf(MeetingRow row) => row.From is { } day
        ? $"<time class=\"leaf\" datetime=\"{Terms.Day(day)}\"><span>{day.ToString("ddd", CultureInfo.InvariantCulture)}</span><b>{day.Day.ToString(CultureInfo.InvariantCulture)}</b><span>{day.ToString("MMM yyyy", CultureInfo.InvariantCulture)}</span></time>"
        : "<div class=\"leaf unknown\"><span>day</span><b>?</b><span>not told</span></div>";
}
