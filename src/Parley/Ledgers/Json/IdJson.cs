using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Text.JsonFiles;

namespace Parley.Ledgers.Json;

/// <summary>An id as its text.</summary>
internal sealed class IdJson<T>(Func<T, string> textOf, Func<string, T> idOf) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { } text ? idOf(text) : throw new JsonException("An id is wanted.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(JsonText.WellFormed(textOf(value)));
}
