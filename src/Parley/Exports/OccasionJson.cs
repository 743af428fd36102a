using System.Text.Json;
using Parley.Dates;
using Parley.Text;

namespace Parley.Exports;

/// <summary>Writes the occasion of a statement as the fields <c>said</c>, <c>about</c>, <c>venue</c> and <c>addressees</c>.</summary>
/// <param name="json">Where they go.</param>
/// <param name="writeStretch">Writes the text, start and end of a stretch.</param>
internal sealed class OccasionJson(Utf8JsonWriter json, Action<TextSpan> writeStretch)
{
    public void Write(Dated dated)
    {
        Write("said", dated.Said?.Span, () =>
        {
            WriteDays(dated.Said?.From, dated.Said?.To, dated.Said?.Rule);
            json.WriteBoolean("carriedOver", dated.Said?.IsCarriedOver ?? false);
        });
        Write("about", dated.About?.Span, () => WriteDays(dated.About?.From, dated.About?.To, dated.About?.Rule));
        Write("venue", dated.Venue?.Span, () => json.WriteBoolean("carriedOver", dated.Venue?.IsCarriedOver ?? false));
        json.WriteStartArray("addressees");
        foreach (var addressee in dated.Addressees)
        {
            json.WriteStartObject();
            writeStretch(addressee.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(string name, TextSpan? span, Action writeRest)
    {
        if (span is not { } stretch)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        writeStretch(stretch);
        writeRest();
        json.WriteEndObject();
    }

    private void WriteDays(DateOnly? from, DateOnly? to, string? rule)
    {
        json.WriteString("from", Terms.Day(from));
        json.WriteString("to", Terms.Day(to));
        json.WriteString("rule", rule);
    }
}
