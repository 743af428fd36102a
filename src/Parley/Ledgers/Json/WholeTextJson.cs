using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Text.JsonFiles;

namespace Parley.Ledgers.Json;

/// <summary>Text; half a character, which has no UTF-8 form, is kept as U+FFFD, one unit for one, so that offsets still count.</summary>
internal sealed class WholeTextJson : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonException("Text is wanted.");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(JsonText.WellFormed(value));
}
