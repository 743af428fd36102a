using System.Text.Json;
using Parley.Positions.Folds;
using Parley.Text.JsonFiles;

namespace Parley.Exports.Views;

/// <summary>Where the sides stand, as one JSON document (<c>sides.schema.json</c>).</summary>
internal static class SidesJson
{
    public static void Write(SidesReport report, TextWriter output) => ViewJson.WriteDocument(output, json =>
    {
        json.WriteString("view", "sides");
        json.WriteString("codebook", JsonText.WellFormed(report.Asked.Codebook.Name));
        ViewJson.WriteOrNull(json, "asked", report.Asked, asked => WriteAsked(json, asked));
        json.WriteString("asOf", Terms.Day(report.AsOf));
        JsonText.WriteTexts(json, "parties", report.Parties);
        JsonText.WriteObjects(json, "rows", report.Issues.SelectMany(sides => sides.Positions.Select(position => (sides.Issue, position))), row =>
        {
            json.WriteString("issue", JsonText.WellFormed(row.Issue.Id));
            json.WriteString("label", JsonText.WellFormed(row.Issue.Label));
            json.WriteString("proposition", JsonText.WellFormed(row.Issue.Proposition));
            json.WriteString("party", JsonText.WellFormed(row.position.Party));
            PositionJson.Write(json, row.position);
        });
        JsonText.WriteObjects(json, "gaps", report.Issues.SelectMany(sides => sides.Gaps.Select(gap => (sides.Issue, gap))), row =>
        {
            json.WriteString("issue", JsonText.WellFormed(row.Issue.Id));
            JsonText.WriteTexts(json, "between", [row.gap.Lower.Party, row.gap.Higher.Party]);
            json.WriteNumber("distance", row.gap.Distance);
            json.WriteString("words", GapWords.Distance(row.gap.Distance));
        });
        JsonText.WriteObjects(json, "silent", report.Issues.Where(sides => sides.Silent.Count > 0), sides =>
        {
            json.WriteString("issue", JsonText.WellFormed(sides.Issue.Id));
            JsonText.WriteTexts(json, "parties", sides.Silent);
        });
        ViewJson.WriteCounts(json, report.Counts);
    });

    /// <summary>Writes what was asked.</summary>
    internal static void WriteAsked(Utf8JsonWriter json, FoldOptions asked)
    {
        json.WriteString("asOf", Terms.Day(asked.AsOf));
        JsonText.WriteTexts(json, "issues", asked.Issues);
        JsonText.WriteTexts(json, "parties", asked.Parties);
    }
}
