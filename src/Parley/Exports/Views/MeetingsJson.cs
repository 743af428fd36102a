using System.Text.Json;
using Parley.Positions.Folds;
using Parley.Text.JsonFiles;

namespace Parley.Exports.Views;

/// <summary>The meetings, as one JSON document (<c>meetings.schema.json</c>).</summary>
internal static class MeetingsJson
{
    public static void Write(MeetingsReport report, TextWriter output) => ViewJson.WriteDocument(output, json =>
    {
        ToldJson.WriteHead(json, "meetings", report.Asked, report.AsOf);
        JsonText.WriteObjects(json, "rows", report.Rows, row => WriteFields(json, row));
        ViewJson.WriteCounts(json, report.Counts);
    });

    /// <summary>Writes the fields of a meeting.</summary>
    public static void WriteFields(Utf8JsonWriter json, MeetingRow row)
    {
        json.WriteString("id", row.Id);
        json.WriteString("name", JsonText.WellFormed(row.Name));
        JsonText.WriteTexts(json, "participants", row.Participants);
        json.WriteString("state", Terms.Of(row.State));
        JsonText.WriteObjects(json, "states", row.Steps, step =>
        {
            json.WriteString("state", Terms.Of(step.State));
            ToldJson.WriteWords(json, "words", step.Words);
            JsonText.WriteTexts(json, "statements", step.Evidence.Select(evidence => evidence.Statement.Value));
        });
        json.WriteString("format", Terms.Of(row.Format));
        json.WriteString("from", Terms.Day(row.From));
        json.WriteString("to", Terms.Day(row.To));
        json.WriteString("when", JsonText.WellFormed(row.When));
        json.WriteString("place", JsonText.WellFormed(row.Place));
        ToldJson.WriteEvidence(json, row.Evidence);
    }
}
