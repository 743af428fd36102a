using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Articles;
using Parley.Ledgers;
using Parley.Statements;
using Parley.Text;
using Parley.Text.JsonFiles;

namespace Parley.Exports;

/// <summary>JSON Lines: a line for each article, then one for each of its statements, as <c>statement.schema.json</c> describes them.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="filter">Which statements are written.</param>
/// <param name="withText">Whether an article's line holds its text.</param>
public sealed class StatementLines(TextWriter output, StatementFilter filter, bool withText = false) : IWriteOutcomes
{
    public void Write(ReadOutcome outcome)
    {
        if (ReadArticle.Of(outcome, filter) is not { } read)
        {
            return;
        }

        output.Write(JsonText.Line(json => WriteArticle(json, read)));
        foreach (var (index, statement) in read.Statements)
        {
            output.Write(JsonText.Line(json => WriteStatement(json, read, index, statement)));
        }
    }

    public void Complete() => output.Flush();

    private void WriteArticle(Utf8JsonWriter json, ReadArticle read)
    {
        var article = read.Article;
        json.WriteString("type", "article");
        json.WriteString("id", article.Id.Value);
        json.WriteString("name", JsonText.WellFormed(article.Name));
        json.WriteString("title", JsonText.WellFormed(article.Title));
        json.WriteString("outlet", JsonText.WellFormed(article.Outlet));
        json.WriteString("url", JsonText.WellFormed(article.Url));
        json.WriteString("language", article.Language);
        json.WriteString("published", Terms.Day(article.Published));
        json.WriteString("publishedFrom", Terms.Of(article.PublishedFrom));
        json.WriteNumber("statements", read.Statements.Count);
        json.WriteStartArray("blocks");
        foreach (var block in article.Blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind", Terms.Of(block.Kind));
            json.WriteNumber("start", block.Span.Start);
            json.WriteNumber("end", block.Span.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (withText)
        {
            json.WriteString("text", JsonText.WellFormed(article.Text));
        }
    }

    private static void WriteStatement(Utf8JsonWriter json, ReadArticle read, int index, Statement statement)
    {
        var (article, reading, _) = read;
        json.WriteString("type", "statement");
        json.WriteString("id", statement.Id.Value);
        json.WriteString("article", article.Id.Value);
        json.WriteString("name", JsonText.WellFormed(article.Name));
        json.WriteNumber("index", index);
        WriteWords(json, "source", article.Text, statement.Speaker);
        ActorJson.Write(json, read.DatedOf(index).Attributed.Actor);
        WriteWords(json, "cue", article.Text, statement.Cue);
        json.WriteStartArray("content");
        foreach (var stretch in statement.Content)
        {
            json.WriteStartObject();
            WriteStretch(json, article.Text, stretch);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("mode", Terms.Of(statement.Mode));
        json.WriteString("kind", Terms.Of(statement.Kind));
        json.WriteBoolean("negated", statement.Negated);
        json.WriteString("block", Terms.Of(statement.Block));
        json.WriteString("within", statement.Within?.Value);
        new OccasionJson(json, stretch => WriteStretch(json, article.Text, stretch)).Write(read.DatedOf(index));
        new CodingJson(json, stretch => WriteStretch(json, article.Text, stretch)).Write(read.CodedOf(index));
        json.WriteNumber("confidence", statement.Confidence);
        json.WriteStartObject("reader");
        json.WriteString("name", reading?.Version.Name);
        json.WriteString("version", reading?.Version.Version);
        json.WriteString("model", reading?.Version.Model);
        json.WriteEndObject();
        json.WriteString("repeats", statement.Repeats?.Value);
        json.WriteString("rule", statement.Rule);
    }

    private static void WriteWords(Utf8JsonWriter json, string name, string text, Spans? spans)
    {
        if (spans is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteStretch(json, text, new TextSpan(spans.Start, spans.End));
        if (spans.Count > 1)
        {
            json.WriteStartArray("parts");
            foreach (var stretch in spans)
            {
                json.WriteStartObject();
                WriteStretch(json, text, stretch);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteStretch(Utf8JsonWriter json, string text, TextSpan span)
    {
        json.WriteString("text", JsonText.WellFormed(span.In(text)));
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
