using System.Globalization;
using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>Where the sides stand, as CSV: one row a party and issue, with a header.</summary>
internal static class SidesCsv
{
    public static void Write(SidesReport report, TextWriter output)
    {
        CsvRows.Write(
            output, "issue", "label", "party", "stance", "words", "speaker", "said", "saidFrom", "saidTo", "day", "outlet", "url", "conditions", "redLine", "hedges",
            "strength", "lastConfirmed", "statements", "contradictions", "firstWords", "firstDay", "statement", "article", "start", "end");
        foreach (var (sides, position) in report.Issues.SelectMany(sides => sides.Positions.Select(position => (sides, position))))
        {
            var latest = position.Latest;
            CsvRows.Write(
                output, position.Issue, sides.Issue.Label, position.Party, StanceWords.Of(position.Stance), latest.Words, EvidenceWords.Speaker(latest),
                latest.Said?.Words, Terms.Day(latest.Said?.From), Terms.Day(latest.Said?.To), Terms.Day(latest.Day), latest.Outlet, latest.Url,
                string.Join("; ", position.Conditions.Select(condition => condition.Text)), position.RedLine?.Text,
                string.Join("; ", position.Hedges.Select(hedge => hedge.Band is { } band ? $"{hedge.Text} {EvidenceWords.Of(band)}" : hedge.Text)),
                Terms.Of(position.Strength), Terms.Day(position.LastConfirmed), Number(position.Statements),
                string.Join("; ", position.Contradictions.Select(one => $"{EvidenceWords.Speaker(one.Evidence)}, {StanceWords.Of(one.Stance)}: {one.Evidence.Words}")),
                position.First.Words, Terms.Day(position.First.Day), latest.Statement.Value, latest.Article.Value, Number(latest.Start), Number(latest.End));
        }

        output.Flush();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
