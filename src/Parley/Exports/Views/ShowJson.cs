using System.Text.Json;
using Parley.Articles;
using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Text.JsonFiles;

namespace Parley.Exports.Views;

/// <summary>Statements explained, as one JSON document (<c>show.schema.json</c>).</summary>
internal static class ShowJson
{
    public static void Write(string id, IReadOnlyList<(CodedArticle Article, Coded Coded)> shown, TextWriter output) => ViewJson.WriteDocument(output, json =>
    {
        json.WriteString("view", "show");
        json.WriteString("id", JsonText.WellFormed(id));
        JsonText.WriteObjects(json, "rows", shown, one => Write(json, one.Article.Article, one.Coded));
    });

    private static void Write(Utf8JsonWriter json, Article article, Coded coded)
    {
        var context = ShownContext.SpanOf(article, coded.Dated.Attributed.Statement);
        ViewJson.WriteOrNull(json, "context", article, _ => WriteStretch(json, article, context.Start, context.End));
        JsonText.WriteObjects(json, "fields", ShownFields.Of(article, coded), field =>
        {
            if (field.Coding is { } number)
            {
                json.WriteNumber("coding", number);
            }
            else
            {
                json.WriteNull("coding");
            }

            json.WriteString("field", field.Field);
            json.WriteString("value", JsonText.WellFormed(field.Value));
            ViewJson.WriteOrNull(json, "words", field.Span is null ? null : article, _ => WriteStretch(json, article, field.Span?.Start ?? 0, field.Span?.End ?? 0));
            json.WriteString("rule", JsonText.WellFormed(field.Rule));
            JsonText.WriteObjects(json, "alternatives", field.Alternatives, other =>
            {
                json.WriteString("value", JsonText.WellFormed(other.Value));
                json.WriteNumber("score", other.Score);
            });
        });
        ToldJson.WriteEvidence(json, [Evidence.Of(article, coded)]);
    }

    private static void WriteStretch(Utf8JsonWriter json, Article article, int start, int end)
    {
        json.WriteString("text", JsonText.WellFormed(article.Text[start..end]));
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
    }
}
