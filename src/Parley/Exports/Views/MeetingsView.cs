using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>The meetings, in each format.</summary>
public static class MeetingsView
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">table, markdown, html, json or csv; ics for iCalendar.</param>
    /// <param name="output">Where it goes; flushed at the end.</param>
    public static void Write(MeetingsReport report, string format, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        switch (format)
        {
            case "markdown":
                OutlineMarkdown.Write(MeetingsOutline.Of(report), output);
                break;
            case "html":
                MeetingsPage.Write(report, output);
                break;
            case "json":
                MeetingsJson.Write(report, output);
                break;
            case "csv":
                MeetingsCsv.Write(report, output);
                break;
            case "ics":
                MeetingCalendar.Write(report, output);
                break;
            default:
                OutlineTable.Write(MeetingsOutline.Of(report), output);
                break;
        }
    }
}
