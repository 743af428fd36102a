using System.Text.Json;
using Parley.Actors;
using Parley.Dates;
using Parley.Testing;
using Parley.Text;

namespace Parley.Scores.Tests;

/// <summary>Actor, party, day and venue of every statement of the worked example, as they were read against the article line by line; offsets and names only.</summary>
public sealed class WorkedExampleActorTests
{
    private const string Path = "data/articles/2025-03-17-ceasefire-call.txt";

    [Fact]
    public void Actor_party_day_and_venue_are_right()
    {
        var text = File.ReadAllText(Repository.Shared(Path));
        var article = ArticleBuilder.FromText("2025-03-17-ceasefire-call.txt", text, new DateOnly(2025, 3, 17));
        var findings = Finders.With("english-large").Find(article, TestContext.Current.CancellationToken);
        var rows = new NewsOccasions().Resolve(article, new ArticleActors().Resolve(article, findings)).Select(RowOf).ToList();
        var expected = JsonSerializer.Deserialize<Row[]>(
            File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Cases", "worked-example-actors.json")), JsonSerializerOptions.Web) ?? [];

        var wrong = expected.Where(row => rows.FirstOrDefault(found => found.Cue.SequenceEqual(row.Cue)) is { } found && found.Written != row.Written).Select(row => row.Written);
        var seen = expected.Count(row => rows.Exists(found => found.Cue.SequenceEqual(row.Cue)));

        Assert.Empty(wrong);
        Assert.True(seen >= expected.Length * 0.95, $"{seen} of {expected.Length} statements are found.");
    }

    private static Row RowOf(Dated dated)
    {
        var actor = dated.Attributed.Actor.Actor;
        var cue = dated.Attributed.Statement.Cue;
        return new Row(
            [cue.Start, cue.End],
            actor is null || IsNamed(actor.Kind) ? actor?.Name : JsonNamingPolicy.CamelCase.ConvertName(actor.Kind.ToString()),
            actor?.Party,
            dated.Said?.From,
            dated.Said?.To,
            dated.Venue is { } venue ? [venue.Span.Start, venue.Span.End] : null);
    }

    private static bool IsNamed(ActorKind kind) => kind is ActorKind.Person or ActorKind.State or ActorKind.Government or ActorKind.Office or ActorKind.Bloc;

    /// <summary>One statement, by its cue; an actor without a name is told by its kind.</summary>
    private sealed record Row(int[] Cue, string? Actor, string? Party, DateOnly? From, DateOnly? To, int[]? Venue)
    {
        public string Written => $"{Cue[0]}-{Cue[1]} {Actor} / {Party} / {From:O}-{To:O} / {string.Join('-', Venue ?? [])}";
    }
}
