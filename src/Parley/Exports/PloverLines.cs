using System.Text.Json;
using Parley.Articles;
using Parley.Exports.Plover;
using Parley.Ledgers;
using Parley.Text.JsonFiles;

namespace Parley.Exports;

/// <summary>JSON Lines of events in the classes of PLOVER 0.8, one a line; what only states or clarifies is left out.</summary>
/// <remarks>Narrated statements are always among those that are read for events.</remarks>
/// <param name="output">Where the lines go.</param>
/// <param name="filter">Which statements are read for events.</param>
public sealed class PloverLines(TextWriter output, StatementFilter filter) : IWriteOutcomes
{
    public void Write(ReadOutcome outcome)
    {
        switch (outcome)
        {
            case ReadOutcome.Read read:
                Write(read.Article, read.Reading);
                break;
            case ReadOutcome.AlreadyRead read:
                Write(read.Article, read.Reading);
                break;
            default:
                break;
        }
    }

    public void Complete() => output.Flush();

    private void Write(Article article, Reading reading)
    {
        var narrated = filter with { Narrated = true };
        foreach (var happening in ToldEvents.Of(article, reading, one => narrated.Accepts(article, one)))
        {
            output.Write(JsonText.Line(json => Write(json, article, happening)));
        }
    }

    private static void Write(Utf8JsonWriter json, Article article, ToldEvent happening)
    {
        json.WriteString("id", happening.Statement.Value);
        json.WriteString("name", JsonText.WellFormed(article.Name));
        json.WriteString("date", Terms.Day(article.Published));
        WriteActors(json, "source", happening.Source);
        WriteActors(json, "target", happening.Target);
        json.WriteString("event", happening.Class.ToString().ToUpperInvariant());
        json.WriteString("text", JsonText.WellFormed(happening.Words.In(article.Text)));
        json.WriteStartObject("textInfo");
        json.WriteNumber("start", happening.Words.Start);
        json.WriteNumber("end", happening.Words.End);
        json.WriteEndObject();
    }

    private static void WriteActors(Utf8JsonWriter json, string name, string? actor)
    {
        json.WriteStartArray(name);
        if (actor is not null)
        {
            json.WriteStartObject();
            json.WriteString("actorText", JsonText.WellFormed(actor));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
