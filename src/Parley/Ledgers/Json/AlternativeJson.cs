using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Text.JsonFiles;

namespace Parley.Ledgers.Json;

/// <summary>What a field could have been, with its score, as <c>["value",0.5]</c>.</summary>
internal sealed class AlternativeJson : JsonConverter<(string Value, double Score)>
{
    public override (string Value, double Score) Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartArray
            && reader.Read() && reader.TokenType == JsonTokenType.String && reader.GetString() is { } value
            && reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var score)
            && reader.Read() && reader.TokenType == JsonTokenType.EndArray)
        {
            return (value, score);
        }

        throw new JsonException("An alternative is wanted: [\"value\",score].");
    }

    public override void Write(Utf8JsonWriter writer, (string Value, double Score) value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(JsonText.WellFormed(value.Value));
        writer.WriteNumberValue(value.Score);
        writer.WriteEndArray();
    }
}
