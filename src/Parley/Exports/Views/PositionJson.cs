using System.Text.Json;
using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Text.JsonFiles;

namespace Parley.Exports.Views;

/// <summary>Writes a position as the fields of a JSON object.</summary>
internal static class PositionJson
{
    public static void Write(Utf8JsonWriter json, Position position)
    {
        json.WriteString("stance", Terms.Of(position.Stance));
        json.WriteString("toldBy", JsonText.WellFormed(position.ToldBy));
        WritePlace(json, position.Stance);
        JsonText.WriteObjects(json, "conditions", position.Conditions, condition =>
        {
            WriteWords(json, condition.Text, condition.Condition.Span.Start, condition.Condition.Span.End);
            json.WriteString("kind", Terms.Of(condition.Condition.Kind));
            json.WriteString("direction", Terms.Of(condition.Condition.Direction));
            json.WriteString("obligor", JsonText.WellFormed(condition.Obligor));
            json.WriteString("statement", condition.Evidence.Statement.Value);
            json.WriteString("article", condition.Evidence.Article.Value);
        });
        ViewJson.WriteOrNull(json, "redLine", position.RedLine, line =>
        {
            WriteWords(json, line.Text, line.RedLine.Span.Start, line.RedLine.Span.End);
            json.WriteString("marker", JsonText.WellFormed(line.Marker));
            json.WriteString("statement", line.Evidence.Statement.Value);
            json.WriteString("article", line.Evidence.Article.Value);
        });
        JsonText.WriteObjects(json, "hedges", position.Hedges, hedge =>
        {
            WriteWords(json, hedge.Text, hedge.Start, hedge.End);
            json.WriteString("holder", JsonText.WellFormed(position.Latest.Actor?.Name));
            WriteBand(json, hedge.Band);
        });
        json.WriteString("strength", Terms.Of(position.Strength));
        json.WriteString("lastConfirmed", Terms.Day(position.LastConfirmed));
        json.WriteNumber("statements", position.Statements);
        ViewJson.WriteOrNull(json, "latest", position.Latest, evidence => ViewJson.WriteEvidence(json, evidence));
        ViewJson.WriteOrNull(json, "first", position.First, evidence => ViewJson.WriteEvidence(json, evidence));
        JsonText.WriteObjects(json, "contradictions", position.Contradictions, contradiction =>
        {
            json.WriteString("stance", Terms.Of(contradiction.Stance));
            ViewJson.WriteOrNull(json, "evidence", contradiction.Evidence, evidence => ViewJson.WriteEvidence(json, evidence));
        });
        JsonText.WriteObjects(json, "evidence", position.Evidence, evidence => ViewJson.WriteEvidence(json, evidence));
    }

    private static void WriteWords(Utf8JsonWriter json, string text, int start, int end)
    {
        json.WriteString("text", JsonText.WellFormed(text));
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
    }

    private static void WritePlace(Utf8JsonWriter json, Stance stance)
    {
        if (StanceScale.PlaceOf(stance) is { } place)
        {
            json.WriteNumber("place", place);
        }
        else
        {
            json.WriteNull("place");
        }
    }

    private static void WriteBand(Utf8JsonWriter json, ProbabilityBand? band)
    {
        if (band is not { } known)
        {
            json.WriteNull("band");
            return;
        }

        json.WriteStartArray("band");
        json.WriteNumberValue(known.Low);
        json.WriteNumberValue(known.High);
        json.WriteEndArray();
    }
}
