using System.Globalization;
using System.Text;
using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>Draws a timeline as inline SVG: a lane for each party and one for meetings, a place for each day on which something happened.</summary>
/// <remarks>Days stand side by side whatever lies between them; a gap of more than a day is written between them.</remarks>
internal sealed class TimelineDrawing
{
    private const int MostLanes = 5, Mark = 17, LaneHead = 150, DayWidth = 64, DayHead = 68, Column = 54, Slant = 72, Pad = 12;
    private const string Meetings = "Meetings", Others = "Others";

    private readonly IReadOnlyList<DateOnly?> days;
    private readonly IReadOnlyList<string> lanes;
    private readonly ILookup<(string Lane, DateOnly? Day), (TimelineEntry Row, int Index)> cells;
    private readonly DateOnly? asOf;

    public TimelineDrawing(TimelineReport report)
    {
        var rows = report.Rows.Select((row, index) => (Row: row, Index: index)).ToList();
        var most = report.Rows.Where(row => row.Meeting is null && row.Party is not null).GroupBy(DeedWords.WhoOf).OrderByDescending(party => party.Count()).ThenBy(party => party.Key, StringComparer.Ordinal)
            .Select(party => party.Key).Take(MostLanes).ToHashSet(StringComparer.Ordinal);
        string LaneOf(TimelineEntry row) => row.Meeting is not null ? Meetings : row.Party is { } party && most.Contains(party) ? party : Others;
        cells = rows.ToLookup(one => (LaneOf(one.Row), one.Row.Day));
        lanes = [.. rows.Select(one => LaneOf(one.Row)).Distinct().OrderBy(lane => lane == Others).ThenBy(lane => lane != Meetings).ThenByDescending(lane => rows.Count(one => LaneOf(one.Row) == lane))];
        days = [.. report.Rows.Select(row => row.Day).Distinct()];
        asOf = report.AsOf;
    }

    /// <summary>Days from left to right, a lane below the other: for wide screens and paper.</summary>
    public string Across()
    {
        var perRow = (DayWidth - 8) / Mark;
        var heights = lanes.Select(lane => ((Most(lane) + perRow - 1) / perRow * Mark) + Pad).ToList();
        var (width, height) = (LaneHead + (days.Count * DayWidth) + 4, 40 + heights.Sum());
        var svg = Open("across", width, height);
        foreach (var (day, column) in days.Select((day, column) => (day, column)))
        {
            var x = LaneHead + (column * DayWidth);
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{x}\" y1=\"34\" x2=\"{x}\" y2=\"{height}\"/>{DayText(day, x + (DayWidth / 2), 16)}{GapText(column, x, 32)}");
        }

        var y = 38;
        foreach (var (lane, row) in lanes.Select((lane, row) => (lane, row)))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"0\" y1=\"{y}\" x2=\"{width}\" y2=\"{y}\"/><text class=\"lane\" x=\"0\" y=\"{y + (heights[row] / 2) + 5}\">{Short(lane, 20)}</text>");
            for (var column = 0; column < days.Count; column++)
            {
                AppendMarks(svg, lane, days[column], perRow, LaneHead + (column * DayWidth) + 14, y + 14);
            }

            y += heights[row];
        }

        return $"<div class=\"scroll drawing\">{svg}</svg></div>\n";
    }

    /// <summary>Days from top to bottom, a lane beside the other: for phones.</summary>
    public string Down()
    {
        var perRow = Column / Mark;
        var heights = days.Select(day => (Math.Max(1, lanes.Max(lane => (cells[(lane, day)].Count() + perRow - 1) / perRow)) * Mark) + Pad).ToList();
        var (width, height) = (DayHead + (lanes.Count * Column) + 24, Slant + 4 + heights.Sum());
        var svg = Open("down", width, height);
        for (var column = 0; column < lanes.Count; column++)
        {
            var x = DayHead + (column * Column) + 14;
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"lane\" x=\"{x}\" y=\"{Slant - 8}\" transform=\"rotate(-40 {x} {Slant - 8})\">{Short(lanes[column], 13)}</text>");
        }

        var y = Slant;
        foreach (var (day, row) in days.Select((day, row) => (day, row)))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"0\" y1=\"{y}\" x2=\"{width}\" y2=\"{y}\"/>{DayText(day, 30, y + 18)}");
            for (var column = 0; column < lanes.Count; column++)
            {
                AppendMarks(svg, lanes[column], day, perRow, DayHead + (column * Column) + 10, y + 14);
            }

            y += heights[row];
        }

        return $"<div class=\"drawing\">{svg}</svg></div>\n";
    }

    private static StringBuilder Open(string kind, int width, int height) => new StringBuilder().Append(
        CultureInfo.InvariantCulture, $"<svg class=\"lanes {kind}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"group\" aria-label=\"Days and parties; each mark leads to its entry below\">");

    private int Most(string lane) => Math.Max(1, days.Max(day => cells[(lane, day)].Count()));

    private void AppendMarks(StringBuilder svg, string lane, DateOnly? day, int perRow, int x, int y)
    {
        foreach (var ((entry, index), place) in cells[(lane, day)].Select((one, place) => (one, place)))
        {
            var label = MarkedText.Encode($"{DeedWords.WhoOf(entry)}: {string.Join("; ", DeedWords.WhatOf(entry))}");
            svg.Append($"<a href=\"#{TimelinePage.AnchorOf(index)}\" aria-label=\"{label}\"><title>{label}</title>{TimelineMark.At(DeedWords.KindOf(entry), x + (place % perRow * Mark), y + (place / perRow * Mark))}</a>");
        }
    }

    private string DayText(DateOnly? day, int x, int y) => string.Create(
        CultureInfo.InvariantCulture, $"<text class=\"date{(day > asOf ? " ahead" : "")}\" x=\"{x}\" y=\"{y}\">{(day is { } known ? known.ToString("d MMM", CultureInfo.InvariantCulture) : "no day")}</text>");

    private string GapText(int column, int x, int y) =>
        column > 0 && days[column] is { } day && days[column - 1] is { } before && day.DayNumber - before.DayNumber is > 1 and var gap
            ? string.Create(CultureInfo.InvariantCulture, $"<text class=\"gapdays\" x=\"{x}\" y=\"{y}\">+{gap} d</text>")
            : "";

    private static string Short(string name, int longest) => MarkedText.Encode(name.Length <= longest ? name : name[..(longest - 1)].TrimEnd() + "…");
}
