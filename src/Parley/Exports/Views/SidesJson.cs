using System.Text.Json;
using Parley.Positions.Folds;
using static Parley.Exports.WellFormedText;

namespace Parley.Exports.Views;

/// <summary>Where the sides stand, as one JSON document (<c>sides.schema.json</c>).</summary>
internal static class SidesJson
{
    public static void Write(SidesReport report, TextWriter output) => ViewJson.WriteDocument(output, json =>
    {
        json.WriteString("view", "sides");
        json.WriteString("codebook", WellFormed(report.Asked.Codebook.Name));
        ViewJson.WriteOrNull(json, "asked", report.Asked, asked => WriteAsked(json, asked));
        json.WriteString("asOf", Terms.Day(report.AsOf));
        ViewJson.WriteStrings(json, "parties", report.Parties);
        ViewJson.WriteList(json, "rows", report.Issues.SelectMany(sides => sides.Positions.Select(position => (sides.Issue, position))), row =>
        {
            json.WriteString("issue", WellFormed(row.Issue.Id));
            json.WriteString("label", WellFormed(row.Issue.Label));
            json.WriteString("proposition", WellFormed(row.Issue.Proposition));
            json.WriteString("party", WellFormed(row.position.Party));
            PositionJson.Write(json, row.position);
        });
        ViewJson.WriteList(json, "gaps", report.Issues.SelectMany(sides => sides.Gaps.Select(gap => (sides.Issue, gap))), row =>
        {
            json.WriteString("issue", WellFormed(row.Issue.Id));
            ViewJson.WriteStrings(json, "between", [row.gap.Lower.Party, row.gap.Higher.Party]);
            json.WriteNumber("distance", row.gap.Distance);
            json.WriteString("words", GapWords.Distance(row.gap.Distance));
        });
        ViewJson.WriteList(json, "silent", report.Issues.Where(sides => sides.Silent.Count > 0), sides =>
        {
            json.WriteString("issue", WellFormed(sides.Issue.Id));
            ViewJson.WriteStrings(json, "parties", sides.Silent);
        });
        ViewJson.WriteCounts(json, report.Counts);
    });

    /// <summary>Writes what was asked.</summary>
    internal static void WriteAsked(Utf8JsonWriter json, FoldOptions asked)
    {
        json.WriteString("asOf", Terms.Day(asked.AsOf));
        ViewJson.WriteStrings(json, "issues", asked.Issues);
        ViewJson.WriteStrings(json, "parties", asked.Parties);
    }
}
