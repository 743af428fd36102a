using System.Globalization;
using Parley.Articles;
using Parley.Positions;
using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>Statements explained, as an outline: a section for each with its words in context, then its fields.</summary>
internal static class ShowOutline
{
    public static Outline Of(string id, IReadOnlyList<(CodedArticle Article, Coded Coded)> shown) => new(
        $"{id}: {(shown.Count == 1 ? "1 statement" : string.Create(CultureInfo.InvariantCulture, $"{shown.Count} statements"))}",
        [.. shown.Select(one => SectionOf(one.Article.Article, one.Coded))],
        "No statement.",
        ShownContext.Legend + "; scores are no probabilities. The rules are in docs/rules.md.");

    private static OutlineSection SectionOf(Article article, Coded coded)
    {
        var evidence = Evidence.Of(article, coded);
        var place = string.Create(CultureInfo.InvariantCulture, $"{evidence.Start}–{evidence.End}");
        return new OutlineSection(
            evidence.Statement.Value,
            $"{EvidenceWords.Source(evidence)}; {article.Name}, characters {place}",
            [new OutlineItem("Words in context", ShownContext.Marked(article, coded.Dated.Attributed.Statement), []), .. ShownFields.Of(article, coded).GroupBy(field => field.Coding).Select(group => ItemOf(group, article))]);
    }

    private static OutlineItem ItemOf(IGrouping<int?, ShownField> group, Article article) => new(
        group.Key is { } number ? string.Create(CultureInfo.InvariantCulture, $"Coding {number}") : "Statement",
        Words: null,
        [.. group.SelectMany(field => NotesOf(field, article))]);

    private static IEnumerable<(string Label, string Words)> NotesOf(ShownField field, Article article)
    {
        var words = field.Span is { } span ? $" {ToldWording.Quoted(article.Text[span.Start..span.End])}" : "";
        yield return (field.Field, $"{field.Value}{words}{(field.Rule is { } rule ? $" – {rule}" : "")}");
        if (field.Alternatives.Count > 0)
        {
            yield return ($"{field.Field}, else", string.Join("; ", field.Alternatives.Select(other => string.Create(CultureInfo.InvariantCulture, $"{other.Value} {other.Score:0.00}"))));
        }
    }
}
