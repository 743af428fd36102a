using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>Writes where the sides stand in one of the formats.</summary>
public static class SidesView
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">table, markdown, html, json or csv.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(SidesReport report, string format, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        switch (format)
        {
            case "markdown":
                SidesMarkdown.Write(report, output);
                break;
            case "html":
                SidesPage.Write(report, output);
                break;
            case "json":
                SidesJson.Write(report, output);
                break;
            case "csv":
                SidesCsv.Write(report, output);
                break;
            default:
                SidesTable.Write(report, output);
                break;
        }
    }
}
