using System.CommandLine;
using Parley.Scoring;

namespace Parley.Cli.Commands;

/// <summary><c>parley score attribution</c>: compares attributions with gold, by the protocol of <c>docs/scores.md</c>.</summary>
internal static class ScoreCommand
{
    /// <summary>The command, with its one kind of score below it.</summary>
    /// <param name="read">
    /// Parley's own reader: text and name of an article to its outermost attributions, used when <c>--statements</c> is not given;
    /// null when the program has none, and <c>--statements</c> is then needed.
    /// </param>
    public static Command Create(Func<string, string, IReadOnlyList<AttributionRecord>>? read = null) =>
        new("score", "Score a run against gold, with confidence intervals.") { Attribution(read) };

    private static Command Attribution(Func<string, string, IReadOnlyList<AttributionRecord>>? read)
    {
        var gold = Existing("--gold", "Articles with gold attributions: PolNeAR as JSON Lines, plain or gzipped.");
        var units = Existing("--units", "Tagged units instead of articles (protocol P): JSON Lines with id, tokens and labels.");
        var statements = Existing("--statements", "Statements to score: the JSON Lines of 'parley read', or another system's in that shape. Left out: Parley reads the gold's texts itself.");
        var other = Existing("--other", "Statements of a second system, to tell by how much the first is above it.");
        var outermost = new Option<bool>("--outermost") { Description = "Leave out statements inside the content of another, as PolNeAR's gold does." };
        var seed = new Option<int>("--seed") { Description = "Seed of the bootstrap's draws.", DefaultValueFactory = _ => 1 };
        var format = new Option<string>("--format") { Description = "table or json.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");

        var command = new Command(
            "attribution",
            "Score who was said to have said what.\n\nExample:\n  parley score attribution --gold polnear-dev.jsonl.gz --statements read.jsonl --outermost")
        {
            gold, units, statements, other, outermost, seed, format,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(gold) is null == result.GetResult(units) is null)
            {
                result.AddError("Give either --gold or --units.");
            }

            if (read is null && result.GetResult(statements) is null)
            {
                result.AddError("Give --statements: this program has no reader of its own.");
            }
        });
        command.SetAction(parsed =>
        {
            var run = new AttributionRun(
                parsed.GetValue(gold)?.FullName, parsed.GetValue(units)?.FullName, parsed.GetValue(outermost), parsed.GetValue(seed),
                parsed.GetValue(format)!, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return run.Score(parsed.GetValue(statements)?.FullName, parsed.GetValue(other)?.FullName, read);
        });
        return command;
    }

    private static Option<FileInfo> Existing(string name, string description) =>
        new Option<FileInfo>(name) { Description = description, HelpName = "FILE" }.AcceptExistingOnly();
}
