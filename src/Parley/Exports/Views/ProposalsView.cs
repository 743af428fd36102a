using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>What is on the table, in each format.</summary>
public static class ProposalsView
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">table, markdown, html, json or csv.</param>
    /// <param name="output">Where it goes; flushed at the end.</param>
    public static void Write(ProposalsReport report, string format, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        switch (format)
        {
            case "markdown":
                OutlineMarkdown.Write(ProposalsOutline.Of(report), output);
                break;
            case "html":
                ProposalsPage.Write(report, output);
                break;
            case "json":
                ProposalsJson.Write(report, output);
                break;
            case "csv":
                ProposalsCsv.Write(report, output);
                break;
            default:
                OutlineTable.Write(ProposalsOutline.Of(report), output);
                break;
        }
    }
}
