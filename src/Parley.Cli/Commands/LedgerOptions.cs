using System.CommandLine;

namespace Parley.Cli.Commands;

/// <summary>What every command about a ledger takes: the negotiation.</summary>
internal sealed class LedgerOptions
{
    private readonly Option<string?> folder = new("--negotiation") { Description = "The negotiation's folder. [default: this folder or the nearest above it that holds a parley.json]", HelpName = "DIR" };

    /// <summary>Lets a command run on the negotiation's ledger; where there is none, it says so.</summary>
    /// <param name="command">The command.</param>
    /// <param name="streams">The program's streams.</param>
    /// <param name="clock">Tells when entries are added.</param>
    /// <param name="run">What it does; gives the exit code.</param>
    public void SetRun(Command command, Streams streams, TimeProvider clock, Func<ParseResult, NegotiationLedger, CancellationToken, Task<int>> run)
    {
        command.Options.Add(folder);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var negotiation = parsed.GetValue(folder) is { } named ? Negotiation.In(named) : Negotiation.Above(Directory.GetCurrentDirectory());
            if (NegotiationLedger.ProblemWith(negotiation) is { } lacking)
            {
                await streams.Error.WriteLineAsync($"parley: {lacking}").ConfigureAwait(false);
                return ExitCodes.WrongUse;
            }

            using var ledger = await NegotiationLedger.OpenAsync(negotiation ?? throw new InvalidOperationException(), clock, cancellationToken).ConfigureAwait(false);
            return await run(parsed, ledger, cancellationToken).ConfigureAwait(false);
        });
    }
}
