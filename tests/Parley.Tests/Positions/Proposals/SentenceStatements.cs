using Parley.Actors;
using Parley.Articles;
using Parley.Dates;
using Parley.Positions;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Positions.Proposals;

/// <summary>Views of a text in which the article asserts every sentence, but for statements that a case names.</summary>
internal static class SentenceStatements
{
    public static IReadOnlyList<StatementView> In(string text, params Func<Article, Statement>[] made)
    {
        var article = ArticleBuilder.FromText("case.txt", text, new DateOnly(2025, 6, 10));
        var statements = made.Select(make => make(article)).ToList();
        foreach (var sentence in article.Paragraphs.SelectMany(paragraph => Sentences.Of(text, paragraph)))
        {
            if (sentence.Length > 1 && !statements.Exists(statement => statement.Cue.Overlaps(sentence) || statement.Content.Overlaps(sentence)))
            {
                statements.Add(StatementBuilder.In(
                    article, null, [new TextSpan(sentence.End - 1, sentence.End)], [new TextSpan(sentence.Start, sentence.End - 1)], Mode.Indirect, Kind.Narrated));
            }
        }

        statements.Sort((one, other) => one.Content.Start.CompareTo(other.Content.Start));
        var attributed = new ArticleActors().Resolve(article, new Findings(statements, []));
        return StatementViews.Of(article, [.. attributed.Select(one => new Dated(one))]);
    }
}
