using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>Where the sides stand, for a terminal of 80 columns: a box that an editor could run.</summary>
internal static class SidesTable
{
    public static void Write(SidesReport report, TextWriter output)
    {
        var lines = new LineWriter(output);
        lines.Write($"Where the sides stand, {Terms.Day(report.AsOf) ?? "day not known"}{(report.Asked.Codebook.Name.Length > 0 ? $" · {report.Asked.Codebook.Name}" : "")}");
        lines.Rule('═');
        if (report.Issues.Count == 0)
        {
            lines.Write("No statement touches an issue that was asked for.");
        }

        foreach (var sides in report.Issues.Where(SidesWords.IsTold))
        {
            WriteIssue(sides, lines);
            lines.Rule();
        }

        if (SidesWords.Untold(report) is { } untold)
        {
            lines.Write(untold, hang: 2);
            lines.Rule();
        }

        lines.Write(CountWords.Of(report.Counts));
        output.Flush();
    }

    private static void WriteIssue(IssueSides sides, LineWriter lines)
    {
        lines.Write(sides.Issue.Label.ToUpperInvariant());
        if (sides.Issue.Proposition.Length > 0)
        {
            lines.Write(sides.Issue.Proposition);
        }

        foreach (var position in sides.Positions.Where(SidesWords.IsTold))
        {
            lines.Skip();
            lines.Write($"{position.Party} · {StanceWords.Of(position.Stance)}", indent: 2);
            lines.Write($"{EvidenceWords.Quoted(position.Latest, position.Hedges)} – {EvidenceWords.Source(position.Latest)}", indent: 4);
            foreach (var (label, words) in PositionNotes.Of(position))
            {
                lines.Write($"{label}: {words}", indent: 4, hang: 2);
            }
        }

        lines.Skip();
        if (GapWords.Of(sides) is { } gap)
        {
            lines.Write($"Gap: {gap}.", hang: 2);
        }

        if (SidesWords.Touching(sides) is { } touching)
        {
            lines.Write(touching, hang: 2);
        }

        if (sides.Silent.Count > 0)
        {
            lines.Write($"Silent: {string.Join(", ", sides.Silent)}.", hang: 2);
        }
    }
}
