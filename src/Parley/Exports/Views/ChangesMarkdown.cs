using Parley.Positions.Folds;
using static Parley.Exports.MarkdownText;

namespace Parley.Exports.Views;

/// <summary>What moved, as Markdown.</summary>
internal static class ChangesMarkdown
{
    public static void Write(ChangesReport report, TextWriter output)
    {
        output.Write($"# What moved since {Terms.Day(report.Since)}, as of {Terms.Day(report.AsOf) ?? "day not known"}\n\n");
        foreach (var row in report.Rows)
        {
            output.Write($"- **{Plain(row.Party)}** {ChangeWords.Of(row.Type)} on **{Plain(row.Issue.Label)}** ({ChangeWords.Steps(row)}, sureness {ChangeWords.Sureness(row)})\n");
            output.Write($"  - Before: {Plain(EvidenceWords.Quoted(row.Before.Latest, row.Before.Hedges))} – {Plain(EvidenceWords.Source(row.Before.Latest))}\n");
            output.Write($"  - Now: {Plain(EvidenceWords.Quoted(row.After.Latest, row.After.Hedges))} – {Plain(EvidenceWords.Source(row.After.Latest))}\n");
            foreach (var (label, words) in ChangeWords.Notes(row))
            {
                output.Write($"  - {label}: {Plain(words)}\n");
            }
        }

        foreach (var position in report.Firsts)
        {
            output.Write($"- **{Plain(position.Party)}** for the first time on **{Plain(ChangesTable.LabelOf(position, report))}**, {StanceWords.Of(position.Stance)}: ");
            output.Write($"{Plain(EvidenceWords.Quoted(position.Latest, position.Hedges))} – {Plain(EvidenceWords.Source(position.Latest))}\n");
        }

        output.Write($"\n{ChangeWords.Rest(report)} {CountWords.Of(report.Counts)}\n");
        output.Flush();
    }
}
