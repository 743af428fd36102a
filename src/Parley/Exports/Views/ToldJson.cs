using System.Text.Json;
using Parley.Positions.Folds;
using Parley.Text.JsonFiles;

namespace Parley.Exports.Views;

/// <summary>What the documents of proposals, meetings and the timeline share: what was asked, words, lists of evidence.</summary>
internal static class ToldJson
{
    /// <summary>Writes the head of a document.</summary>
    public static void WriteHead(Utf8JsonWriter json, string view, FoldOptions asked, DateOnly? asOf)
    {
        json.WriteString("view", view);
        json.WriteString("codebook", JsonText.WellFormed(asked.Codebook.Name));
        ViewJson.WriteOrNull(json, "asked", asked, options => SidesJson.WriteAsked(json, options));
        json.WriteString("asOf", Terms.Day(asOf));
    }

    /// <summary>Writes a field with words and where they stand.</summary>
    public static void WriteWords(Utf8JsonWriter json, string name, ToldWords words) => ViewJson.WriteOrNull(json, name, words, told =>
    {
        json.WriteString("text", JsonText.WellFormed(told.Text));
        json.WriteNumber("start", told.Start);
        json.WriteNumber("end", told.End);
        json.WriteString("statement", told.Evidence.Statement.Value);
        json.WriteString("article", told.Evidence.Article.Value);
    });

    /// <summary>Writes the field "evidence".</summary>
    public static void WriteEvidence(Utf8JsonWriter json, IEnumerable<Evidence> evidence) =>
        JsonText.WriteObjects(json, "evidence", evidence, one => ViewJson.WriteEvidence(json, one));
}
