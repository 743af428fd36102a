using System.Text.Json;
using Parley.Actors.Tables;

namespace Parley.Scores.Tests;

/// <summary>The state of an actor mention, by its words alone, on the development half of the PLOVER records.</summary>
/// <remarks>Counted are sources and targets whose gold code begins with an ISO 3166 alpha-3 code, JAP read as JPN; codes of organisations are not.</remarks>
public sealed class ActorStateScoreTests
{
    [Fact]
    public void States_of_actor_mentions_are_told()
    {
        var mentions = Mentions(Repository.Shared("data/events/plover-gsr-dev.json")).ToList();

        var answers = mentions.Select(mention => (mention.Text, mention.State, Answer: ActorStates.StateOf(mention.Text))).ToList();

        var (right, wrong) = (answers.Count(one => one.Answer == one.State), answers.Count(one => one.Answer is not null && one.Answer != one.State));
        var (correct, mistaken) = (100.0 * right / mentions.Count, 100.0 * wrong / mentions.Count);
        var figure = $"state of an actor mention, PLOVER dev: {correct:F1} % correct, {mistaken:F1} % wrong of {mentions.Count}";
        TestContext.Current.SendDiagnosticMessage(figure);
        Assert.True(correct >= 84 && mistaken <= 5, figure);
    }

    private static IEnumerable<(string Text, string State)> Mentions(string file)
    {
        using var records = JsonDocument.Parse(File.ReadAllText(file));
        foreach (var record in records.RootElement.EnumerateArray())
        {
            foreach (var actor in Actors(record, "source").Concat(Actors(record, "target")))
            {
                if (actor.ValueKind == JsonValueKind.Object && actor.TryGetProperty("code", out var code) && StateOf(code.GetString()) is { } state)
                {
                    yield return (actor.GetProperty("actorText").GetString() ?? "", state);
                }
            }
        }
    }

    private static JsonElement.ArrayEnumerator Actors(JsonElement record, string side) =>
        record.TryGetProperty(side, out var actors) && actors.ValueKind == JsonValueKind.Array ? actors.EnumerateArray() : default;

    private static string? StateOf(string? code) =>
        code is not { Length: >= 3 } ? null : code[..3] is "JAP" ? "JPN" : ActorTables.Default.StateByIso(code[..3])?.Iso3;
}
