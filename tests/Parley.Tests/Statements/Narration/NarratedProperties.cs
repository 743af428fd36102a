using CsCheck;
using Parley.Articles;
using Parley.Statements;
using Parley.Statements.Narration;
using Parley.Testing;

namespace Parley.Tests.Statements.Narration;

/// <summary>What holds of narrated statements in any text.</summary>
public sealed class NarratedProperties
{
    private static readonly string[] Words =
    [
        "Norland", "Velmark", "the government", "rebels", "they", "agreed", "rejected", "has", "had", "not", "never", "will", "would", "to", "is willing to", "suspended", "the plan",
        "talks", "met", "and", "but", ",", ";", "“", "”", "\"", "(", ")", ".", "?", "who", "which", "that", "if", "after", "said", "by", "on Monday", "’s", "n’t", "\n\n", "-", "2,000", "must", "\uD83D",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Words.Length - 1].Select(index => Words[index]).Array[0, 40].Select(words => string.Join(' ', words)),
        Gen.String[0, 80]).Select(text => "News. " + text);

    [Fact]
    public void Every_part_lies_in_the_content_and_the_content_in_the_body_of_any_text() => Texts.Sample(text =>
    {
        foreach (var (article, statement) in In(text))
        {
            Assert.Equal(Kind.Narrated, statement.Kind);
            Assert.True(statement.Content.Contains(statement.Cue[0]));
            Assert.True(statement.Doer is null || statement.Content.Contains(statement.Doer[0]));
            Assert.True(statement.Content.End <= article.Text.Length);
            Assert.Equal(BlockKind.Body, article.KindAt(statement.Cue.Start));
            Assert.Equal(statement.Content.In(article.Text).Trim(), statement.Content.In(article.Text));
        }
    });

    [Fact]
    public void Ids_differ_and_a_second_reading_finds_the_same() => Texts.Sample(text =>
    {
        var statements = In(text).Select(one => one.Statement).ToList();

        Assert.Equal(statements.Count, statements.Select(statement => statement.Id).Distinct().Count());
        Assert.Equal(statements, In(text).Select(one => one.Statement));
    });

    private static IEnumerable<(Article Article, Statement Statement)> In(string text)
    {
        var article = ArticleBuilder.FromText("any.txt", text);
        return new NarratedStatements(new FixedFindings(new Findings([], []))).Find(article, TestContext.Current.CancellationToken).Statements.Select(statement => (article, statement));
    }
}
