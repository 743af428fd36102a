using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>The meetings, as CSV: one row a meeting, with a header; the words are those of its latest state.</summary>
internal static class MeetingsCsv
{
    public static void Write(MeetingsReport report, TextWriter output)
    {
        CsvRows.Write(
            output, "meeting", "name", "participants", "state", "states", "from", "to", "when", "format", "place", "words", "statement", "article", "start", "end", "outlet", "url");
        foreach (var row in report.Rows)
        {
            CsvRows.Write(output, [
                row.Id, row.Name, string.Join("; ", row.Participants), Terms.Of(row.State), string.Join("; ", row.Steps.Select(step => Terms.Of(step.State))),
                Terms.Day(row.From), Terms.Day(row.To), row.When, Terms.Of(row.Format), row.Place, .. ProposalsCsv.WordsOf(row.Steps[^1].Words)]);
        }

        output.Flush();
    }
}
