using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parley.Actors.Casts;

/// <summary>Writes a cast as <c>cast.json</c>; what is not known is left out.</summary>
internal static class CastWriter
{
    // Accents and apostrophes stay readable: the file is for people, and is never pasted into a page.
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static string Write(Cast cast)
    {
        ArgumentNullException.ThrowIfNull(cast);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Format))
        {
            json.WriteStartObject();
            WriteList(json, "actors", cast.Actors, WriteActor);
            WriteList(json, "parties", cast.Parties, WriteParty);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static void WriteActor(Utf8JsonWriter json, CastActor actor)
    {
        WriteText(json, "id", actor.Id.Value);
        WriteText(json, "name", actor.Name);
        WriteText(json, "kind", KindWords.Of(actor.Kind));
        WriteTexts(json, "aliases", actor.Aliases);
        WriteText(json, "party", actor.Party);
        WriteText(json, "gender", actor.Gender);
        if (actor.Roles.Count > 0)
        {
            WriteList(json, "roles", actor.Roles, WriteRole);
        }
    }

    private static void WriteRole(Utf8JsonWriter json, CastRole role)
    {
        WriteText(json, "title", role.Title);
        WriteText(json, "party", role.Party);
        WriteText(json, "from", Day(role.From));
        WriteText(json, "to", Day(role.To));
    }

    private static void WriteParty(Utf8JsonWriter json, CastParty party)
    {
        WriteText(json, "name", party.Name);
        WriteTexts(json, "aliases", party.Aliases);
        WriteText(json, "partOf", party.PartOf);
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> entries, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            write(json, entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
        {
            json.WriteStartArray(name);
            foreach (var text in texts)
            {
                json.WriteStringValue(WellFormed(text));
            }

            json.WriteEndArray();
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, WellFormed(text));
        }
    }

    /// <summary>Half a surrogate pair, which JSON writers refuse, becomes a replacement character.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
