using System.Text.Json;
using Parley.Articles;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Scores.Tests;

/// <summary>The worked example read line by line: the attributions that two people marked in it, each without seeing the other's marks or any output.</summary>
public sealed class WorkedExampleTests
{
    private const string Path = "data/articles/2025-03-17-ceasefire-call.txt";
    private const int CaptionEnd = 292;

    private static readonly Lazy<(Article Article, IReadOnlyList<Statement> Statements)> Read = new(() =>
    {
        var article = ArticleBuilder.FromText("2025-03-17-ceasefire-call.txt", File.ReadAllText(Repository.Shared(Path)));
        return (article, Finders.With("english-large").Find(article).Statements);
    });

    private static Mark[] Marks { get; } = JsonSerializer.Deserialize<Mark[]>(
        File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Cases", "worked-example.json")), JsonSerializerOptions.Web) ?? [];

    [Fact]
    public void At_least_nine_in_ten_marked_attributions_are_found()
    {
        var (_, statements) = Read.Value;

        var found = Marks.Count(mark => statements.Any(statement => IsOf(statement, mark)));

        Assert.True(found >= Marks.Length * 0.9, $"{found} of {Marks.Length} were found.");
    }

    [Fact]
    public void No_speaker_is_wrong()
    {
        var (article, statements) = Read.Value;

        var wrong =
            from statement in statements
            let mark = Marks.FirstOrDefault(mark => IsOf(statement, mark))
            where mark is not null && !mark.Sources.Any(source => source is null ? statement.Speaker is null : statement.Speaker?.Overlaps(Span(source)) == true)
            select $"{statement.Speaker?.In(article.Text)} | {statement.Cue.In(article.Text)}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void At_most_three_rows_are_nobody_s_statement()
    {
        var (article, statements) = Read.Value;

        var extra = statements.Where(statement => !Marks.Any(mark => IsOf(statement, mark)))
            .Select(statement => $"{statement.Speaker?.In(article.Text)} | {statement.Cue.In(article.Text)} | {statement.Content.In(article.Text)}")
            .ToList();

        Assert.True(extra.Count <= 3, string.Join('\n', extra));
    }

    [Fact]
    public void Nothing_in_the_caption_is_a_statement() =>
        Assert.DoesNotContain(Read.Value.Statements, statement => statement.Cue.Start < CaptionEnd);

    [Theory]
    [InlineData("I was with the president all day yesterday. I’ll be with him today,”")]
    [InlineData("\"Time will tell,”|\"whether Putin is deceiving us.”")]
    public void Quotations_with_a_missing_mark_or_over_a_line_end_come_out_whole(string stretches)
    {
        var (article, statements) = Read.Value;

        var contents = statements.Select(statement => statement.Content.Select(span => span.In(article.Text)).ToHashSet());

        Assert.Contains(contents, content => stretches.Split('|').All(content.Contains));
    }

    private static bool IsOf(Statement statement, Mark mark) => statement.Cue.Overlaps(Span(mark.Cue));

    private static TextSpan Span(int[] pair) => new(pair[0], pair[1]);

    private sealed record Mark(int[] Cue, int[]?[] Sources, int[][] Content);
}
