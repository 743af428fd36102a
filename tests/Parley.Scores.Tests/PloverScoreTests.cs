using System.Text.Json;
using Parley.Actors;
using Parley.Articles;
using Parley.Dates;
using Parley.Exports;
using Parley.Ledgers;
using Parley.Positions;
using Parley.Statements.Narration;
using Parley.Testing;

namespace Parley.Scores.Tests;

/// <summary>Events told by single sentences (PLOVER's development records, third party): each sentence an article, read by the whole program.</summary>
public sealed class PloverScoreTests
{
    private const double LeastShare = 0.85;
    private const double MostExtra = 0.5;

    private static readonly string[] Classes = ["AGREE", "DEMAND", "REJECT", "THREATEN", "DISAPPROVE", "SANCTION", "SUPPORT", "CONCEDE", "CONSULT"];

    [Fact]
    public async Task The_event_of_a_sentence_is_among_those_told()
    {
        using var records = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.Shared("data/events/plover-gsr-dev.json"), TestContext.Current.CancellationToken));
        var sentences = records.RootElement.EnumerateArray()
            .Select(record => (Id: record.GetProperty("id").GetString(), Event: record.GetProperty("event").GetString() ?? "", Text: record.GetProperty("text").GetString() ?? ""))
            .Where(record => Classes.Contains(record.Event))
            .ToList();

        var missed = new List<string>();
        var extra = 0;
        foreach (var (id, gold, text) in sentences)
        {
            var told = await EventsOf(text);
            extra += told.Count(one => one != gold);
            if (!told.Contains(gold))
            {
                missed.Add($"{id}: {string.Join(", ", told)}");
            }
        }

        Assert.Equal(97, sentences.Count);
        var share = 1 - ((double)missed.Count / sentences.Count);
        var extraEach = (double)extra / sentences.Count;
        TestContext.Current.TestOutputHelper?.WriteLine($"share {share:0.000}, extra events a sentence {extraEach:0.00}\n{string.Join('\n', missed)}");
        Assert.True(share >= LeastShare && extraEach <= MostExtra, $"share {share:0.000}, extra {extraEach:0.00}; missed:\n{string.Join('\n', missed)}");
    }

    private static async Task<IReadOnlyList<string>> EventsOf(string text)
    {
        var reader = new NewsReader(
            new NarratedStatements(Finders.With("english-large")), new ArticleActors(), new NewsOccasions(), new UncodedStatements(), new MemoryLedger(), new ReaderVersion("parley", "test", "english-large"));
        using var written = new StringWriter();
        var lines = new PloverLines(written, new StatementFilter());
        await foreach (var outcome in reader.ReadAsync(One(text), TestContext.Current.CancellationToken))
        {
            lines.Write(outcome);
        }

        return [.. written.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(EventOf)];
    }

    private static string EventOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("event").GetString() switch { "REQUEST" => "DEMAND", "ACCUSE" => "DISAPPROVE", var other => other ?? "" };
    }

    private static async IAsyncEnumerable<Arrival> One(string text)
    {
        await Task.CompletedTask;
        yield return new Arrival.Opened(ArticleBuilder.FromText("sentence.txt", text));
    }
}
