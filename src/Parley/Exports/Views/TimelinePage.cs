using System.Globalization;
using System.Text;
using Parley.Positions.Folds;
using static Parley.Exports.MarkedText;

namespace Parley.Exports.Views;

/// <summary>The timeline, as a page: a drawing of days and parties whose marks lead to the entries below it.</summary>
internal static class TimelinePage
{
    public static void Write(TimelineReport report, TextWriter output)
    {
        var name = report.Asked.Codebook.Name;
        var origin = $"As of <b>{Terms.Day(report.AsOf) ?? "a day not known"}</b>{(name.Length > 0 ? $" · {Encode(name)}" : "")}{(report.Rows.Count == 0 ? " · nothing is told" : "")}";
        ViewPage.Write(output, "Timeline", origin, report.Counts, report.Rows.Count == 0 ? [] : [TimelineMark.Legend(), new TimelineDrawing(report).Across(), new TimelineDrawing(report).Down(), .. Days(report)]);
    }

    /// <summary>The id of an entry on the page.</summary>
    public static string AnchorOf(int index) => string.Create(CultureInfo.InvariantCulture, $"e{index + 1}");

    private static IEnumerable<string> Days(TimelineReport report) =>
        from entry in report.Rows.Select((row, index) => (row, index))
        group entry by entry.row.Day into day
        select $"<section class=\"day\">\n<h2 class=\"section\">{Encode(TimelineOutline.HeadingOf(day.Key, report.AsOf))}</h2>\n<ol class=\"deeds\">\n{string.Concat(day.Select(one => Item(one.row, one.index)))}</ol>\n</section>\n";

    private static string Item(TimelineEntry entry, int index)
    {
        var html = new StringBuilder();
        html.Append($"<li id=\"{AnchorOf(index)}\">{TimelineMark.Alone(DeedWords.KindOf(entry))}<div><p class=\"deed\"><bdi>{Encode(DeedWords.WhoOf(entry))}</bdi> · {Encode(string.Join("; ", DeedWords.WhatOf(entry)))}</p>\n");
        return entry.Meeting is null
            ? html.Append($"{ViewPage.Quotation(entry.Words.Evidence)}{Others(entry)}</div></li>\n").ToString()
            : html.Append($"<p class=\"q1\">{Encode(ToldWording.Quoted(entry.Words.Text))}</p>\n<p class=\"src\">{ViewPage.Source(entry.Words.Evidence)}</p>\n{Others(entry)}</div></li>\n").ToString();
    }

    private static string Others(TimelineEntry entry) =>
        ToldWording.AlsoIn(entry.Words.Evidence, entry.Evidence) is { Length: > 2 } also ? $"<p class=\"src\">{Encode(also[2..])}</p>\n" : "";
}
