using Parley.Positions.Folds;
using static Parley.Exports.WellFormedText;

namespace Parley.Exports.Views;

/// <summary>What moved, as one JSON document (<c>changes.schema.json</c>).</summary>
internal static class ChangesJson
{
    public static void Write(ChangesReport report, TextWriter output) => ViewJson.WriteDocument(output, json =>
    {
        json.WriteString("view", "changes");
        json.WriteString("codebook", WellFormed(report.Asked.Codebook.Name));
        ViewJson.WriteOrNull(json, "asked", report.Asked, asked =>
        {
            json.WriteString("since", Terms.Day(report.Since));
            SidesJson.WriteAsked(json, asked);
        });
        json.WriteString("asOf", Terms.Day(report.AsOf));
        ViewJson.WriteList(json, "rows", report.Rows, row =>
        {
            json.WriteString("issue", WellFormed(row.Issue.Id));
            json.WriteString("label", WellFormed(row.Issue.Label));
            json.WriteString("proposition", WellFormed(row.Issue.Proposition));
            json.WriteString("party", WellFormed(row.Party));
            json.WriteString("type", Terms.Of(row.Type));
            ViewJson.WriteOrNull(json, "before", row.Before, position => PositionJson.Write(json, position));
            ViewJson.WriteOrNull(json, "after", row.After, position => PositionJson.Write(json, position));
            ViewJson.WriteList(json, "evidence", [row.Before.Latest, row.After.Latest], evidence => ViewJson.WriteEvidence(json, evidence));
        });
        ViewJson.WriteList(json, "firsts", report.Firsts, position =>
        {
            json.WriteString("issue", WellFormed(position.Issue));
            json.WriteString("party", WellFormed(position.Party));
            PositionJson.Write(json, position);
        });
        json.WriteNumber("unmoved", report.Unmoved);
        ViewJson.WriteCounts(json, report.Counts);
    });
}
