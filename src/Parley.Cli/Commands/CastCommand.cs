using System.CommandLine;
using Parley.Actors.Casts;

namespace Parley.Cli.Commands;

/// <summary><c>parley cast suggest</c>: proposes entries for a negotiation's cast.</summary>
internal static class CastCommand
{
    /// <summary>The command, with those below it.</summary>
    public static Command Create(Streams streams, TimeProvider clock) =>
        new("cast", "The actors of a negotiation.") { Suggest(streams, clock) };

    private static Command Suggest(Streams streams, TimeProvider clock)
    {
        var reading = new ReadingOptions();
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file, moved into place when complete.", HelpName = "FILE" };
        var command = new Command(
            "suggest",
            "Propose entries for the people, organisations and groups that articles name and the cast does not.\n\n"
            + "Examples:\n  parley cast suggest samples/2025-06-02-harbour-talks.txt\n  parley cast suggest inbox/ --output suggested.json")
        {
            output,
        };
        reading.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var negotiation = reading.NegotiationOf(parsed);
            var run = new CastSuggestRun(
                parsed.GetRequiredValue(reading.Paths), parsed.GetValue(output), reading.ArticlesOf(parsed), negotiation?.Cast ?? Cast.Empty);
            if (run.Output is not null && ProblemWith(run.Output, negotiation) is { } problem)
            {
                await streams.Error.WriteLineAsync($"parley: {problem}").ConfigureAwait(false);
                return ExitCodes.WrongUse;
            }

            var total = ArticleCount.Of(run.Paths);
            using var readers = new Readers(reading.ModelOf(parsed, negotiation), parsed.GetValue(reading.Workers), areMany: total is null or > 1, run.Present);
            return await run.RunAsync(readers.Reader, total, streams, clock, cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    /// <summary>Why a proposal cannot go to a file, told before anything is read; null when it can.</summary>
    private static string? ProblemWith(string output, Negotiation? negotiation) =>
        negotiation is { Cast.Actors.Count: > 0 } or { Cast.Parties.Count: > 0 } && Path.GetFullPath(output) == Path.GetFullPath(Path.Combine(negotiation.Folder, CastFile.Name))
            ? $"--output {output} is the negotiation's cast, and what it holds would be lost; name another file."
            : OutputTarget.ProblemWith("json", output);
}
