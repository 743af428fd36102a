using System.CommandLine;
using Parley.Exports;
using Parley.Positions.Codebooks;
using Parley.Positions.Codebooks.Suggestions;

namespace Parley.Cli.Commands;

/// <summary><c>parley codebook suggest</c>: proposes issues for a negotiation's codebook.</summary>
internal static class CodebookCommand
{
    /// <summary>The command, with those below it.</summary>
    public static Command Create(Streams streams, TimeProvider clock) =>
        new("codebook", "The issues of a negotiation.") { Suggest(streams, clock) };

    private static Command Suggest(Streams streams, TimeProvider clock)
    {
        var reading = new ReadingOptions();
        var codebook = new Option<string?>("--codebook") { Description = "Leave out what this codebook covers. [default: the negotiation's, if it has one]", HelpName = "FILE" };
        var format = new Option<string>("--format", "-f") { Description = "How to print.", DefaultValueFactory = _ => "table" };
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file, moved into place when complete.", HelpName = "FILE" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new Command(
            "suggest",
            "Propose issues: nouns that statements come back to and the codebook does not cover.\n\n"
            + "Examples:\n  parley codebook suggest samples/meren-talks/articles\n  parley codebook suggest inbox/ --codebook codebook.json --format json --output proposed.json")
        {
            codebook, format, output,
        };
        reading.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var negotiation = reading.NegotiationOf(parsed);
            var present = parsed.GetValue(codebook) is { } file ? CodebookFile.Read(file) : negotiation?.Codebook ?? Codebook.Empty;
            var run = new ViewRun(parsed.GetRequiredValue(reading.Paths), reading.ModelOf(parsed, negotiation))
            {
                Output = parsed.GetValue(output),
                Articles = reading.ArticlesOf(parsed),
                Workers = parsed.GetValue(reading.Workers),
                Negotiation = negotiation,
                IsCoded = false,
            };
            if (run.Output is { } path && negotiation is { Codebook: not null } && Path.GetFullPath(path) == Path.GetFullPath(Path.Combine(negotiation.Folder, CodebookFile.Name)))
            {
                await streams.Error.WriteLineAsync($"parley: --output {path} is the negotiation's codebook, and what it holds would be lost; name another file.").ConfigureAwait(false);
                return ExitCodes.WrongUse;
            }

            return await run.RunAsync(streams, clock, (input, writer) => Write(IssueSuggestions.Of(input.Articles, present), parsed.GetValue(format), writer), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static void Write(IReadOnlyList<IssueSuggestion> suggestions, string? format, TextWriter output)
    {
        if (format == "json")
        {
            SuggestedIssues.WriteJson(suggestions, output);
            return;
        }

        SuggestedIssues.WriteTable(suggestions, output);
    }
}
