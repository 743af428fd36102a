using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Text;

namespace Parley.Scores.Tests;

/// <summary>A short text of ours and all its statements: a line of Cases/*.json.</summary>
public sealed record AttributionCase(string Name, string Text, IReadOnlyList<AttributionCase.Expected> Statements)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Converters = { new WordsConverter() } };

    /// <summary>One statement of a case; words stand in the text as written.</summary>
    public sealed record Expected(Words? Source, Words Cue, IReadOnlyList<Words> Content, int? Within, string Kind, bool Negated = false);

    /// <summary>Words of a case and, when they stand in its text more than once, which occurrence is meant, counted from 1.</summary>
    public sealed record Words(string Text, int Nth)
    {
        public TextSpan In(string text)
        {
            var start = -1;
            for (var occurrence = 0; occurrence < Nth; occurrence++)
            {
                start = text.IndexOf(Text, start + 1, StringComparison.Ordinal);
                Assert.True(start >= 0, $"'{Text}' does not stand {Nth} times in: {text}");
            }

            return new TextSpan(start, start + Text.Length);
        }
    }

    public static IReadOnlyList<AttributionCase> Read(string name) =>
        JsonSerializer.Deserialize<AttributionCase[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", name + ".json")), Format) ?? [];

    private sealed class WordsConverter : JsonConverter<Words>
    {
        public override Words Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                return new Words(reader.GetString() ?? "", 1);
            }

            using var document = JsonDocument.ParseValue(ref reader);
            var nth = document.RootElement.TryGetProperty("nth", out var number) ? number.GetInt32() : 1;
            return new Words(document.RootElement.GetProperty("text").GetString() ?? "", nth);
        }

        public override void Write(Utf8JsonWriter writer, Words value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
