using System.Text.Json;
using Parley.Positions.Folds;
using Parley.Text.JsonFiles;

namespace Parley.Exports.Views;

/// <summary>What the JSON documents of all views share: the frame, what was asked, evidence, what was left out.</summary>
internal static class ViewJson
{
    /// <summary>Writes one document and the line's end.</summary>
    public static void WriteDocument(TextWriter output, Action<Utf8JsonWriter> write)
    {
        output.Write(JsonText.Document(write));
        output.Flush();
    }

    /// <summary>Writes a field with an object, or null.</summary>
    public static void WriteOrNull<T>(Utf8JsonWriter json, string name, T? item, Action<T> writeFields)
        where T : class
    {
        if (item is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        writeFields(item);
        json.WriteEndObject();
    }

    /// <summary>Writes the fields of a piece of evidence.</summary>
    public static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("statement", evidence.Statement.Value);
        json.WriteString("article", evidence.Article.Value);
        json.WriteString("name", JsonText.WellFormed(evidence.ArticleName));
        json.WriteString("text", JsonText.WellFormed(evidence.Text));
        json.WriteNumber("start", evidence.Start);
        json.WriteNumber("end", evidence.End);
        JsonText.WriteObjects(json, "parts", evidence.Parts, part =>
        {
            json.WriteString("text", JsonText.WellFormed(evidence.Text[(part.Start - evidence.Start)..(part.End - evidence.Start)]));
            json.WriteNumber("start", part.Start);
            json.WriteNumber("end", part.End);
        });
        WriteOrNull(json, "said", evidence.Said, said =>
        {
            json.WriteString("text", JsonText.WellFormed(said.Words));
            json.WriteString("from", Terms.Day(said.From));
            json.WriteString("to", Terms.Day(said.To));
        });
        json.WriteString("published", Terms.Day(evidence.Published));
        json.WriteString("outlet", JsonText.WellFormed(evidence.Outlet));
        json.WriteString("url", JsonText.WellFormed(evidence.Url));
        json.WriteString("actor", JsonText.WellFormed(evidence.Actor?.Name));
        json.WriteString("speaker", JsonText.WellFormed(evidence.SpeakerWords));
        json.WriteString("mode", Terms.Of(evidence.Mode));
        json.WriteBoolean("narrated", evidence.IsNarrated);
        json.WriteNumber("confidence", evidence.Confidence);
    }

    /// <summary>Writes what was read and what was left out.</summary>
    public static void WriteCounts(Utf8JsonWriter json, ReadCounts counts)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("articles", counts.Articles);
        json.WriteNumber("statements", counts.Statements);
        json.WriteNumber("notCoded", counts.NotCoded);
        json.WriteNumber("notResolved", counts.NotResolved);
        json.WriteNumber("notDated", counts.NotDated);
        json.WriteNumber("tooLate", counts.TooLate);
        json.WriteNumber("toldByOthers", counts.ToldByOthers);
        json.WriteEndObject();
    }
}
