using System.Text.Json;
using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Text.JsonFiles;

namespace Parley.Exports.Views;

/// <summary>What is on the table, as one JSON document (<c>proposals.schema.json</c>).</summary>
internal static class ProposalsJson
{
    public static void Write(ProposalsReport report, TextWriter output) => ViewJson.WriteDocument(output, json =>
    {
        ToldJson.WriteHead(json, "proposals", report.Asked, report.AsOf);
        JsonText.WriteObjects(json, "rows", report.Rows, row => Write(json, row));
        ViewJson.WriteCounts(json, report.Counts);
    });

    private static void Write(Utf8JsonWriter json, ProposalRow row)
    {
        json.WriteString("id", row.Id);
        json.WriteString("name", JsonText.WellFormed(row.Name));
        JsonText.WriteTexts(json, "names", row.Names);
        JsonText.WriteTexts(json, "authors", row.Authors);
        json.WriteString("firstSeen", Terms.Day(row.FirstSeen));
        json.WriteString("colour", Terms.Of(row.Colour));
        JsonText.WriteObjects(json, "versions", row.Versions, version =>
        {
            json.WriteNumber("number", version.Number);
            json.WriteString("day", Terms.Day(version.Day));
            JsonText.WriteObjects(json, "provisions", version.Provisions, point =>
            {
                json.WriteNumber("number", point.Number);
                WriteValue(json, point.Provision);
                json.WriteString("change", Terms.Of(point.Change));
                ViewJson.WriteOrNull(json, "before", point.Before, before => WriteValue(json, before));
                ToldJson.WriteWords(json, "words", point.Words);
            });
        });
        JsonText.WriteObjects(json, "answers", row.Answers, answers =>
        {
            json.WriteString("party", JsonText.WellFormed(answers.Party));
            json.WriteString("state", Terms.Of(answers.State));
            json.WriteBoolean("toEarlierVersion", answers.IsToEarlierVersion);
            JsonText.WriteObjects(json, "responses", answers.Answers, answer => Write(json, answer));
        });
        ToldJson.WriteEvidence(json, row.Evidence);
    }

    private static void Write(Utf8JsonWriter json, Answer answer)
    {
        json.WriteString("state", Terms.Of(answer.Response.State));
        json.WriteString("claimedBy", Terms.Of(answer.Response.ClaimedBy));
        json.WriteString("claimer", JsonText.WellFormed(answer.Claimer));
        json.WriteBoolean("jump", answer.IsJump);
        ToldJson.WriteWords(json, "words", answer.Words);
        ToldJson.WriteEvidence(json, answer.Evidence);
    }

    private static void WriteValue(Utf8JsonWriter json, Provision provision)
    {
        json.WriteNumber("quantity", provision.Quantity);
        json.WriteString("unit", JsonText.WellFormed(provision.Unit));
        json.WriteString("bound", Terms.Of(provision.Bound));
    }
}
