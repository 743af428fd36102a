using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Text;

namespace Parley.Ledgers.Json;

/// <summary>A stretch of text as <c>[start,end]</c>.</summary>
internal sealed class TextSpanJson : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadSpan(ref reader);

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options) => WriteSpan(writer, value);

    /// <summary>Reads one from its opening bracket to its closing one.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static TextSpan ReadSpan(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A stretch is wanted: [start,end].");
        }

        var (start, end) = (Offset(ref reader), Offset(ref reader));
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray && start >= 0 && end >= start
            ? new TextSpan(start, end)
            : throw new JsonException("A stretch is wanted: [start,end].");
    }

    public static void WriteSpan(Utf8JsonWriter writer, TextSpan value)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }

    private static int Offset(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var offset) ? offset : throw new JsonException("An offset is wanted.");
}
