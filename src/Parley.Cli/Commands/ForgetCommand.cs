using System.CommandLine;
using Parley.Articles;

namespace Parley.Cli.Commands;

/// <summary><c>parley forget</c>: removes an article's text from the ledger.</summary>
internal static class ForgetCommand
{
    /// <summary>The command, writing to the given streams.</summary>
    public static Command Create(Streams streams, TimeProvider clock)
    {
        var article = new Argument<string>("ARTICLE") { Description = "The article's whole id, as 'parley log' prints it." };
        var reason = new Option<string>("--reason") { Description = "Why, in words that do not quote it; kept in the ledger.", HelpName = "WORDS", Required = true };
        var by = new Option<string>("--by") { Description = "Who asks for it.", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName };
        var command = new Command(
            "forget",
            "Remove an article's text and all that quotes it from a negotiation's ledger, for good. Its entries, their hashes and the verdicts stay; it is not taken in again. Copies made by 'parley backup' still hold it.\n\n"
            + "Example:\n  parley forget ar_91b2c3d4e5f60718 --reason \"the outlet asked\"")
        {
            article, reason, by,
        };
        command.Validators.Add(result =>
        {
            // The default is not yet known here.
            if (new[] { result.GetValue(reason), result.GetResult(by) is null ? Environment.UserName : result.GetValue(by) }.Any(words => string.IsNullOrWhiteSpace(words) || words.Any(char.IsControl)))
            {
                result.AddError("--reason and --by are one line of text each.");
            }
        });
        new LedgerOptions().SetRun(command, streams, clock, async (parsed, ledger, cancellationToken) =>
        {
            var id = new ArticleId(parsed.GetRequiredValue(article));
            if (await ledger.Ledger.ForgetAsync(id, parsed.GetRequiredValue(reason), parsed.GetValue(by) ?? Environment.UserName, cancellationToken).ConfigureAwait(false))
            {
                await streams.Error.WriteLineAsync($"parley: {id} is forgotten. Copies of the ledger, and the file it came from, are not touched.").ConfigureAwait(false);
                return ExitCodes.Done;
            }

            await streams.Error.WriteLineAsync($"parley: the ledger holds no article {id}; 'parley log' prints the ids.").ConfigureAwait(false);
            return ExitCodes.WrongUse;
        });
        return command;
    }
}
