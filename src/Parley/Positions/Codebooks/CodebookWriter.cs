using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parley.Positions.Codebooks;

/// <summary>Writes a codebook as <c>codebook.json</c>; what is not given is left out.</summary>
internal static class CodebookWriter
{
    // Accents and apostrophes stay readable: the file is for people, and is never pasted into a page.
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static string Write(Codebook codebook)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Format))
        {
            json.WriteStartObject();
            WriteText(json, "name", codebook.Name.Length == 0 ? null : codebook.Name);
            json.WriteStartArray("issues");
            foreach (var issue in codebook.Issues)
            {
                json.WriteStartObject();
                WriteText(json, "id", issue.Id);
                WriteText(json, "label", issue.Label);
                WriteText(json, "definition", issue.Definition);
                WriteText(json, "broader", issue.Broader);
                WriteText(json, "proposition", issue.Proposition);
                WriteTexts(json, "cues", issue.Cues);
                WriteTexts(json, "examples", issue.Examples);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
