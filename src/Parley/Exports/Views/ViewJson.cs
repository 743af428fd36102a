using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Positions.Folds;
using static Parley.Exports.WellFormedText;

namespace Parley.Exports.Views;

/// <summary>What the JSON documents of all views share: the frame, what was asked, evidence, what was left out.</summary>
internal static class ViewJson
{
    // Curly marks and accents stay readable; the document is data for programs, never pasted into a page.
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Writes one document and the line's end.</summary>
    public static void WriteDocument(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Format))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        output.Write('\n');
        output.Flush();
    }

    /// <summary>Writes a field with a list of strings.</summary>
    public static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(WellFormed(value));
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a field with a list of objects.</summary>
    public static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> writeFields)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeFields(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
        json.WriteString("name", WellFormed(evidence.ArticleName));
        json.WriteString("text", WellFormed(evidence.Text));
        json.WriteNumber("start", evidence.Start);
        json.WriteNumber("end", evidence.End);
        WriteList(json, "parts", evidence.Parts, part =>
        {
            json.WriteString("text", WellFormed(evidence.Text[(part.Start - evidence.Start)..(part.End - evidence.Start)]));
            json.WriteNumber("start", part.Start);
            json.WriteNumber("end", part.End);
        });
        WriteOrNull(json, "said", evidence.Said, said =>
        {
            json.WriteString("text", WellFormed(said.Words));
            json.WriteString("from", Terms.Day(said.From));
            json.WriteString("to", Terms.Day(said.To));
        });
        json.WriteString("published", Terms.Day(evidence.Published));
        json.WriteString("outlet", WellFormed(evidence.Outlet));
        json.WriteString("url", WellFormed(evidence.Url));
        json.WriteString("actor", WellFormed(evidence.Actor?.Name));
        json.WriteString("speaker", WellFormed(evidence.SpeakerWords));
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
