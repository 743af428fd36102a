using System.Text.Json;
using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Text.JsonFiles;

namespace Parley.Exports.Views;

/// <summary>The timeline, as one JSON document (<c>timeline.schema.json</c>).</summary>
internal static class TimelineJson
{
    public static void Write(TimelineReport report, TextWriter output) => ViewJson.WriteDocument(output, json =>
    {
        ToldJson.WriteHead(json, "timeline", report.Asked, report.AsOf);
        JsonText.WriteObjects(json, "rows", report.Rows, row => Write(json, row));
        ViewJson.WriteCounts(json, report.Counts);
    });

    private static void Write(Utf8JsonWriter json, TimelineEntry row)
    {
        json.WriteString("day", Terms.Day(row.Day));
        json.WriteString("party", JsonText.WellFormed(row.Party));
        json.WriteString("act", row.Act is { } act ? Terms.Of(act) : null);
        JsonText.WriteTexts(json, "issues", row.Issues);
        JsonText.WriteObjects(json, "responses", row.Responses, response => WriteResponse(json, response));
        JsonText.WriteObjects(json, "measures", row.Measures, measure => WriteMeasure(json, measure));
        JsonText.WriteObjects(json, "guarantees", row.Guarantees, guarantee => WriteGuarantee(json, guarantee));
        json.WriteString("meeting", row.Meeting?.Id);
        ToldJson.WriteWords(json, "words", row.Words);
        ToldJson.WriteEvidence(json, row.Evidence);
    }

    /// <summary>Writes the fields of an answer but its words.</summary>
    internal static void WriteResponse(Utf8JsonWriter json, Response response)
    {
        json.WriteString("party", JsonText.WellFormed(response.Party));
        json.WriteString("state", Terms.Of(response.State));
        json.WriteString("claimedBy", Terms.Of(response.ClaimedBy));
    }

    /// <summary>Writes the fields of a measure but its words.</summary>
    internal static void WriteMeasure(Utf8JsonWriter json, Measure measure)
    {
        json.WriteString("kind", Terms.Of(measure.Kind));
        json.WriteString("imposer", JsonText.WellFormed(measure.Imposer));
        json.WriteString("target", JsonText.WellFormed(measure.Target));
        json.WriteString("status", Terms.Of(measure.Status));
    }

    /// <summary>Writes the fields of a guarantee but its words.</summary>
    internal static void WriteGuarantee(Utf8JsonWriter json, Guarantee guarantee)
    {
        json.WriteString("instrument", Terms.Of(guarantee.Instrument));
        json.WriteString("guarantor", JsonText.WellFormed(guarantee.Guarantor));
        json.WriteString("beneficiary", JsonText.WellFormed(guarantee.Beneficiary));
        json.WriteString("state", Terms.Of(guarantee.State));
    }
}
