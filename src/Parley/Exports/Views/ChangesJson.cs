using Parley.Positions.Folds;
using Parley.Text.JsonFiles;

namespace Parley.Exports.Views;

/// <summary>What moved, as one JSON document (<c>changes.schema.json</c>).</summary>
internal static class ChangesJson
{
    public static void Write(ChangesReport report, TextWriter output) => ViewJson.WriteDocument(output, json =>
    {
        json.WriteString("view", "changes");
        json.WriteString("codebook", JsonText.WellFormed(report.Asked.Codebook.Name));
        ViewJson.WriteOrNull(json, "asked", report.Asked, asked =>
        {
            json.WriteString("since", Terms.Day(report.Since));
            SidesJson.WriteAsked(json, asked);
        });
        json.WriteString("asOf", Terms.Day(report.AsOf));
        JsonText.WriteObjects(json, "rows", report.Rows, row =>
        {
            json.WriteString("issue", JsonText.WellFormed(row.Issue.Id));
            json.WriteString("label", JsonText.WellFormed(row.Issue.Label));
            json.WriteString("proposition", JsonText.WellFormed(row.Issue.Proposition));
            json.WriteString("party", JsonText.WellFormed(row.Party));
            json.WriteString("type", Terms.Of(row.Type));
            ViewJson.WriteOrNull(json, "before", row.Before, position => PositionJson.Write(json, position));
            ViewJson.WriteOrNull(json, "after", row.After, position => PositionJson.Write(json, position));
            JsonText.WriteObjects(json, "evidence", [row.Before.Latest, row.After.Latest], evidence => ViewJson.WriteEvidence(json, evidence));
        });
        JsonText.WriteObjects(json, "firsts", report.Firsts, position =>
        {
            json.WriteString("issue", JsonText.WellFormed(position.Issue));
            json.WriteString("party", JsonText.WellFormed(position.Party));
            PositionJson.Write(json, position);
        });
        json.WriteNumber("unmoved", report.Unmoved);
        ViewJson.WriteCounts(json, report.Counts);
    });
}
