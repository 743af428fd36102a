using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Actors;

namespace Parley.Ledgers.Json;

/// <summary>Whom a speaker's words name, as <c>{"resolved":{…}}</c>, <c>{"unresolved":{…}}</c> or <c>{"nobody":{}}</c>.</summary>
internal sealed class ActorResolutionJson : JsonConverter<ActorResolution>
{
    public override ActorResolution Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            throw new JsonException("An actor is wanted: resolved, unresolved or nobody.");
        }

        var name = reader.GetString();
        reader.Read();
        ActorResolution? made = name switch
        {
            "resolved" => JsonSerializer.Deserialize<ActorResolution.Resolved>(ref reader, options),
            "unresolved" => JsonSerializer.Deserialize<ActorResolution.Unresolved>(ref reader, options),
            "nobody" => JsonSerializer.Deserialize<ActorResolution.Nobody>(ref reader, options),
            _ => null,
        };
        return made is not null && reader.Read() && reader.TokenType == JsonTokenType.EndObject
            ? made
            : throw new JsonException("An actor is wanted: resolved, unresolved or nobody.");
    }

    public override void Write(Utf8JsonWriter writer, ActorResolution value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case ActorResolution.Resolved resolved:
                writer.WritePropertyName("resolved");
                JsonSerializer.Serialize(writer, resolved, options);
                break;
            case ActorResolution.Unresolved unresolved:
                writer.WritePropertyName("unresolved");
                JsonSerializer.Serialize(writer, unresolved, options);
                break;
            default:
                writer.WriteStartObject("nobody");
                writer.WriteEndObject();
                break;
        }

        writer.WriteEndObject();
    }
}
