using Parley.Positions.Folds;
using static Parley.Exports.MarkdownText;

namespace Parley.Exports.Views;

/// <summary>Where the sides stand, as Markdown: a heading for each issue and an item for each party, to paste into a note.</summary>
internal static class SidesMarkdown
{
    public static void Write(SidesReport report, TextWriter output)
    {
        output.Write($"# Where the sides stand, {Terms.Day(report.AsOf) ?? "day not known"}\n\n");
        foreach (var sides in report.Issues.Where(SidesWords.IsTold))
        {
            output.Write($"## {Plain(sides.Issue.Label)}\n\n");
            output.Write(sides.Issue.Proposition.Length > 0 ? $"*{Plain(sides.Issue.Proposition)}*\n\n" : "");
            foreach (var position in sides.Positions.Where(SidesWords.IsTold))
            {
                output.Write($"- **{Plain(position.Party)}** {StanceWords.Of(position.Stance)}: {Plain(EvidenceWords.Quoted(position.Latest, position.Hedges))} – {Plain(EvidenceWords.Source(position.Latest))}\n");
                foreach (var (label, words) in PositionNotes.Of(position))
                {
                    output.Write($"  - {label}: {Plain(words)}\n");
                }
            }

            output.Write(GapWords.Of(sides) is { } gap ? $"\nGap: {Plain(gap)}.\n" : "");
            output.Write(SidesWords.Touching(sides) is { } touching ? $"\n{Plain(touching)}\n" : "");
            output.Write(sides.Silent.Count > 0 ? $"\nSilent: {Plain(string.Join(", ", sides.Silent))}.\n" : "");
            output.Write('\n');
        }

        output.Write(SidesWords.Untold(report) is { } untold ? $"{Plain(untold)}\n\n" : "");
        output.Write($"{CountWords.Of(report.Counts)}\n");
        output.Flush();
    }
}
