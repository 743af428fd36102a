using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Text;

namespace Parley.Ledgers.Json;

/// <summary>Stretches of text as <c>[[start,end],…]</c>, at least one, in order.</summary>
internal sealed class SpansJson : JsonConverter<Spans>
{
    public override Spans Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Stretches are wanted: [[start,end],…].");
        }

        var spans = new List<TextSpan>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            spans.Add(TextSpanJson.ReadSpan(ref reader));
        }

        return Made(spans);
    }

    public override void Write(Utf8JsonWriter writer, Spans value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var span in value)
        {
            TextSpanJson.WriteSpan(writer, span);
        }

        writer.WriteEndArray();
    }

    private static Spans Made(List<TextSpan> spans)
    {
        try
        {
            return [.. spans];
        }
        catch (ArgumentException problem)
        {
            throw new JsonException(problem.Message, problem);
        }
    }
}
