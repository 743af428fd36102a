using System.CommandLine;
using Parley.Positions.Codebooks;

namespace Parley.Cli.Commands;

/// <summary><c>parley init</c>: makes a negotiation's folder.</summary>
internal static class InitCommand
{
    /// <summary>The command, writing to the given streams.</summary>
    public static Command Create(Streams streams)
    {
        var path = new Argument<string>("PATH") { Description = "The folder to make; one that is there may hold anything but a negotiation's files." };
        var codebook = new Option<string?>("--codebook") { Description = $"A starter to write as codebook.json: {string.Join(", ", Starters.Names)}. Without one, articles are read with all of them.", HelpName = "NAME" };
        codebook.AcceptOnlyFromAmong([.. Starters.Names]);
        var command = new Command(
            "init",
            "Make a negotiation's folder, with settings (parley.json), an empty cast (cast.json) and, when one is named, a starter codebook (codebook.json).\n\n"
            + "Examples:\n  parley init harbour-talks\n  parley init border-talks --codebook ceasefire")
        {
            path, codebook,
        };
        path.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
            {
                result.AddError("Name the folder to make.");
            }
        });
        command.SetAction((parsed, _) => RunAsync(parsed.GetRequiredValue(path), parsed.GetValue(codebook), streams));
        return command;
    }

    private static async Task<int> RunAsync(string path, string? starter, Streams streams)
    {
        var codebook = starter is null ? null : Starters.Find(starter);
        var negotiation = new NewNegotiation(path, codebook);
        if (negotiation.Problem() is { } problem)
        {
            await streams.Error.WriteLineAsync($"parley: {problem}").ConfigureAwait(false);
            return ExitCodes.WrongUse;
        }

        negotiation.Make();
        await streams.Output.WriteAsync(
            $"""
            Made {path}:
              parley.json  the negotiation's name, and the model to read with
              cast.json    its actors and parties: none yet
              {Told(codebook)}

            Next, from inside that folder:
              parley cast suggest ARTICLES   who is met in articles, as entries for cast.json
              parley schema cast             what cast.json may hold, for an editor; docs/cast.md explains it
              parley schema codebook         what codebook.json may hold; docs/codebook.md explains it
              parley read ARTICLES           who said what; kept in ledger.db
              parley sides                   where the sides stand, by all that was read

            """.ReplaceLineEndings("\n")).ConfigureAwait(false);
        return ExitCodes.Done;
    }

    private static string Told(Codebook? codebook) => codebook is null
        ? "(no codebook.json: articles are read with all starters; --codebook NAME writes one)"
        : $"codebook.json  its issues: {codebook.Issues.Count} to begin with";
}
