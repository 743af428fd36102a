using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>The timeline, in each format.</summary>
public static class TimelineView
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">table, markdown, html, json or csv.</param>
    /// <param name="output">Where it goes; flushed at the end.</param>
    public static void Write(TimelineReport report, string format, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        switch (format)
        {
            case "markdown":
                OutlineMarkdown.Write(TimelineOutline.Of(report), output);
                break;
            case "html":
                TimelinePage.Write(report, output);
                break;
            case "json":
                TimelineJson.Write(report, output);
                break;
            case "csv":
                TimelineCsv.Write(report, output);
                break;
            default:
                OutlineTable.Write(TimelineOutline.Of(report), output);
                break;
        }
    }
}
