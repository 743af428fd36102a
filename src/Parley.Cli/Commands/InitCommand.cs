using System.CommandLine;

namespace Parley.Cli.Commands;

/// <summary><c>parley init</c>: makes a negotiation's folder.</summary>
internal static class InitCommand
{
    /// <summary>The command, writing to the given streams.</summary>
    public static Command Create(Streams streams)
    {
        var path = new Argument<string>("PATH") { Description = "The folder to make; one that is there may hold anything but a negotiation's files." };
        var command = new Command(
            "init",
            "Make a negotiation's folder, with settings (parley.json) and an empty cast (cast.json).\n\nExample:\n  parley init harbour-talks")
        {
            path,
        };
        path.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
            {
                result.AddError("Name the folder to make.");
            }
        });
        command.SetAction((parsed, _) => RunAsync(parsed.GetRequiredValue(path), streams));
        return command;
    }

    private static async Task<int> RunAsync(string path, Streams streams)
    {
        var negotiation = new NewNegotiation(path);
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

            Next, from inside that folder:
              parley cast suggest ARTICLES   who is met in articles, as entries for cast.json
              parley schema cast             what cast.json may hold, for an editor; docs/cast.md explains it
              parley read ARTICLES           who said what

            """.ReplaceLineEndings("\n")).ConfigureAwait(false);
        return ExitCodes.Done;
    }
}
