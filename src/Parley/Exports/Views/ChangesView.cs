using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>Writes what moved in one of the formats.</summary>
public static class ChangesView
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">table, markdown, html, json or csv.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(ChangesReport report, string format, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        switch (format)
        {
            case "markdown":
                ChangesMarkdown.Write(report, output);
                break;
            case "html":
                ChangesPage.Write(report, output);
                break;
            case "json":
                ChangesJson.Write(report, output);
                break;
            case "csv":
                ChangesCsv.Write(report, output);
                break;
            default:
                ChangesTable.Write(report, output);
                break;
        }
    }
}
