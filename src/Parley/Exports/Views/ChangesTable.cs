using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>What moved, for a terminal of 80 columns.</summary>
internal static class ChangesTable
{
    public static void Write(ChangesReport report, TextWriter output)
    {
        var lines = new LineWriter(output);
        lines.Write($"What moved since {Terms.Day(report.Since)}, as of {Terms.Day(report.AsOf) ?? "day not known"}");
        lines.Rule('═');
        foreach (var row in report.Rows)
        {
            WriteRow(row, lines);
            lines.Rule();
        }

        foreach (var position in report.Firsts)
        {
            lines.Write($"First words of {position.Party} on {LabelOf(position, report)}, {StanceWords.Of(position.Stance)}: {EvidenceWords.Quoted(position.Latest, position.Hedges)} – {EvidenceWords.Source(position.Latest)}", hang: 2);
            lines.Skip();
        }

        lines.Write(ChangeWords.Rest(report));
        lines.Write(CountWords.Of(report.Counts));
        output.Flush();
    }

    /// <summary>The label of a position's issue.</summary>
    internal static string LabelOf(Position position, ChangesReport report) =>
        report.Asked.Codebook.Issues.FirstOrDefault(issue => issue.Id == position.Issue)?.Label ?? position.Issue;

    private static void WriteRow(ChangeRow row, LineWriter lines)
    {
        lines.Write($"{row.Party} {ChangeWords.Of(row.Type)} · {row.Issue.Label}");
        lines.Write($"{ChangeWords.Steps(row)} (sureness {ChangeWords.Sureness(row)})", indent: 2);
        lines.Write($"Before: {EvidenceWords.Quoted(row.Before.Latest, row.Before.Hedges)} – {EvidenceWords.Source(row.Before.Latest)}", indent: 2, hang: 2);
        lines.Write($"Now: {EvidenceWords.Quoted(row.After.Latest, row.After.Hedges)} – {EvidenceWords.Source(row.After.Latest)}", indent: 2, hang: 2);
        foreach (var (label, words) in ChangeWords.Notes(row))
        {
            lines.Write($"{label}: {words}", indent: 2, hang: 2);
        }
    }
}
