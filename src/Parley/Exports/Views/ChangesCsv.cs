using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>What moved, as CSV: one row a position that moved, with a header.</summary>
internal static class ChangesCsv
{
    public static void Write(ChangesReport report, TextWriter output)
    {
        CsvRows.Write(
            output, "issue", "label", "party", "type", "stanceBefore", "stanceAfter", "wordsBefore", "speakerBefore", "dayBefore", "outletBefore", "statementBefore",
            "wordsAfter", "speakerAfter", "dayAfter", "outletAfter", "statementAfter", "confidence");
        foreach (var row in report.Rows)
        {
            var (before, after) = (row.Before.Latest, row.After.Latest);
            CsvRows.Write(
                output, row.Issue.Id, row.Issue.Label, row.Party, Terms.Of(row.Type), StanceWords.Of(row.Before.Stance), StanceWords.Of(row.After.Stance),
                before.Words, EvidenceWords.Speaker(before), Terms.Day(before.Day), before.Outlet, before.Statement.Value,
                after.Words, EvidenceWords.Speaker(after), Terms.Day(after.Day), after.Outlet, after.Statement.Value, ChangeWords.Sureness(row));
        }

        output.Flush();
    }
}
