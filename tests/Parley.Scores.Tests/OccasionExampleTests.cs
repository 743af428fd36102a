using System.Text.Json;
using Parley.Actors;
using Parley.Articles;
using Parley.Dates;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Scores.Tests;

/// <summary>When and where the words of the worked example were said, told from the attributions that two people marked in it.</summary>
public sealed class OccasionExampleTests
{
    private static readonly Lazy<IReadOnlyList<Dated>> Read = new(() =>
    {
        var text = File.ReadAllText(Repository.Shared("data/articles/2025-03-17-ceasefire-call.txt"));
        var article = ArticleBuilder.FromText("2025-03-17-ceasefire-call.txt", text, new DateOnly(2025, 3, 17));
        var marks = JsonSerializer.Deserialize<Mark[]>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "worked-example.json")), JsonSerializerOptions.Web) ?? [];
        var statements = marks.OrderBy(mark => mark.Cue[0]).Select(mark => StatementOf(article, mark));
        return new NewsOccasions().Resolve(article, new UnresolvedActors().Resolve(article, new Findings([.. statements], [])));
    });

    [Theory]
    [InlineData(571, "2025-03-17")]
    [InlineData(864, "2025-03-16")]
    [InlineData(976, "2025-03-16")]
    [InlineData(1412, "2025-03-10/2025-03-16")]
    [InlineData(1769, "2025-03-13")]
    [InlineData(1968, "2025-03-13")]
    [InlineData(2130, "2024-06-01/2024-06-30")]
    [InlineData(2664, "2025-03-16")]
    [InlineData(4107, "2025-03-17")]
    [InlineData(4491, "2025-03-16")]
    [InlineData(4610, "2025-02-01/2025-02-28")]
    [InlineData(5229, "2025-03-17")]
    [InlineData(5437, "2025-03-17")]
    [InlineData(5981, null)]
    [InlineData(6500, null)]
    public void The_day_is_told(int cue, string? days)
    {
        var said = DatedAt(cue).Said;

        Assert.Equal(days, said is null ? null : said.From == said.To ? $"{said.From:yyyy-MM-dd}" : $"{said.From:yyyy-MM-dd}/{said.To:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData(864, 0, 0)]
    [InlineData(976, 991, 1011)]
    [InlineData(2896, 2920, 2950)]
    [InlineData(3629, 3572, 3602)]
    [InlineData(4196, 4201, 4228)]
    [InlineData(1769, 0, 0)]
    public void The_venue_is_told(int cue, int start, int end)
    {
        var venue = DatedAt(cue).Venue;

        Assert.Equal(end == 0 ? null : new TextSpan(start, end), venue?.Span);
    }

    private static Dated DatedAt(int cue) => Read.Value.Single(dated => dated.Attributed.Statement.Cue.Start == cue);

    private static Statement StatementOf(Article article, Mark mark)
    {
        Spans content = [.. mark.Content.Select(SpanOf)];
        var words = content.In(article.Text, " ");
        var mode = QuotationMarks.IsDouble(words[0]) ? Mode.Direct : words.Any(QuotationMarks.IsDouble) ? Mode.Mixed : Mode.Indirect;
        return StatementBuilder.In(article, mark.Sources[0] is { } source ? [SpanOf(source)] : null, [SpanOf(mark.Cue)], content, mode);
    }

    private static TextSpan SpanOf(int[] pair) => new(pair[0], pair[1]);

    private sealed record Mark(int[] Cue, int[]?[] Sources, int[][] Content);
}
