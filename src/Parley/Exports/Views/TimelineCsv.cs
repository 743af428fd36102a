using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>The timeline, as CSV: one row an entry, with a header.</summary>
internal static class TimelineCsv
{
    public static void Write(TimelineReport report, TextWriter output)
    {
        CsvRows.Write(output, "day", "party", "kind", "what", "act", "issues", "words", "statement", "article", "start", "end", "outlet", "url", "alsoIn");
        foreach (var row in report.Rows)
        {
            CsvRows.Write(output, [
                Terms.Day(row.Day), DeedWords.WhoOf(row), DeedWords.KindOf(row), string.Join("; ", DeedWords.WhatOf(row)), row.Act is { } act ? Terms.Of(act) : null,
                string.Join("; ", row.Issues), .. ProposalsCsv.WordsOf(row.Words),
                string.Join("; ", row.Evidence.Select(evidence => evidence.Statement.Value).Where(id => id != row.Words.Evidence.Statement.Value))]);
        }

        output.Flush();
    }
}
