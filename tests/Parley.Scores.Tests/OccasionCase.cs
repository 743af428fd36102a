using System.Text.Json;
using Parley.Actors;
using Parley.Articles;
using Parley.Dates;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Scores.Tests;

/// <summary>A short text of ours with marked statements and the occasion of each: a line of Cases/said-dev.json and its like.</summary>
public sealed record OccasionCase(string Text, DateOnly Published, IReadOnlyList<OccasionCase.Expected> Statements)
{
    /// <summary>One statement: its words and where they stand, and what is expected.</summary>
    public sealed record Expected(
        string? Speaker, string Cue, IReadOnlyList<string> Content, Said? Said, string? Venue, IReadOnlyList<string> Addressees, Places Offsets);

    /// <summary>Where the words of a statement stand: start and end of each.</summary>
    public sealed record Places(int[]? Speaker, int[] Cue, IReadOnlyList<int[]> Content);

    /// <summary>The words that tell when, and the first and last day.</summary>
    public sealed record Said(string Words, DateOnly From, DateOnly To);

    public static IReadOnlyList<OccasionCase> Read(string file) =>
        JsonSerializer.Deserialize<OccasionCase[]>(File.ReadAllText(file), JsonSerializerOptions.Web) ?? [];

    /// <summary>What the program tells of the marked statements, in their order.</summary>
    public IReadOnlyList<Dated> Resolve()
    {
        var article = ArticleBuilder.FromText("case.txt", Text, Published);
        return new NewsOccasions().Resolve(
            article, new UnresolvedActors().Resolve(article, new Findings([.. Statements.Select(one => StatementOf(article, one))], [])));
    }

    private static Statement StatementOf(Article article, Expected expected)
    {
        var places = expected.Offsets;
        Spans content = [.. places.Content.Select(SpanOf)];
        return StatementBuilder.In(
            article, places.Speaker is { } speaker ? [SpanOf(speaker)] : null, [SpanOf(places.Cue)], content, ModeOf(content.In(article.Text, " ")));
    }

    private static TextSpan SpanOf(int[] place) => new(place[0], place[1]);

    private static Mode ModeOf(string content) =>
        !content.Any(QuotationMarks.IsDouble) ? Mode.Indirect
        : QuotationMarks.IsDouble(content[0]) && QuotationMarks.IsDouble(content[^1]) ? Mode.Direct
        : Mode.Mixed;
}
