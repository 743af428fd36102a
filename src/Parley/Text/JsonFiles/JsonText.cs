using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parley.Text.JsonFiles;

/// <summary>Writes JSON as all of Parley's files and outputs do: one object, in UTF-8 text, with "\n" at line ends.</summary>
internal static class JsonText
{
    // Curly marks, accents and apostrophes stay readable: this JSON is for people and programs, and is never pasted into a page.
    private static readonly JsonWriterOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = OnOneLine with { Indented = true, NewLine = "\n" };

    /// <summary>An object on one line, with the line's end.</summary>
    /// <param name="writeFields">Writes its fields.</param>
    public static string Line(Action<Utf8JsonWriter> writeFields) => Of(writeFields, OnOneLine);

    /// <summary>An object on indented lines, with the last line's end.</summary>
    /// <param name="writeFields">Writes its fields.</param>
    public static string Document(Action<Utf8JsonWriter> writeFields) => Of(writeFields, Indented);

    /// <summary>Writes a field, or nothing for null.</summary>
    public static void WriteIfAny(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, WellFormed(text));
        }
    }

    /// <summary>Writes a field with a list of texts, or nothing when there is none.</summary>
    public static void WriteIfAny(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
        {
            WriteTexts(json, name, texts);
        }
    }

    /// <summary>Writes a field with a list of texts.</summary>
    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(WellFormed(text));
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a field with a list of objects.</summary>
    public static void WriteObjects<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> writeFields)
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

    /// <summary>Text that has a UTF-8 form: a lone surrogate, which JSON writers refuse, is written as U+FFFD, one unit for one, so that offsets still count.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? WellFormed(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var index = 0; index < source.Length; index++)
            {
                var isPair = char.IsHighSurrogate(source[index]) && index + 1 < source.Length && char.IsLowSurrogate(source[index + 1]);
                target[index] = isPair || !char.IsSurrogate(source[index]) ? source[index] : '\uFFFD';
                if (isPair)
                {
                    target[++index] = source[index];
                }
            }
        });
    }

    private static string Of(Action<Utf8JsonWriter> writeFields, JsonWriterOptions format)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, format))
        {
            json.WriteStartObject();
            writeFields(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }
}
