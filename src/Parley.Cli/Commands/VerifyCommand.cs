using System.CommandLine;

namespace Parley.Cli.Commands;

/// <summary><c>parley verify</c>: checks the ledger.</summary>
internal static class VerifyCommand
{
    /// <summary>The command, writing to the given streams.</summary>
    public static Command Create(Streams streams, TimeProvider clock)
    {
        var command = new Command(
            "verify",
            "Check a negotiation's ledger: the chain of its entries, their bodies, and the tables made from them. Note the last hash elsewhere: a later check then shows whether entries were cut off the end.\n\nExample:\n  parley verify");
        new LedgerOptions().SetRun(command, streams, clock, async (_, ledger, cancellationToken) =>
        {
            var check = await ledger.Ledger.VerifyAsync(cancellationToken).ConfigureAwait(false);
            foreach (var problem in check.Problems)
            {
                await streams.Error.WriteLineAsync($"parley: {NegotiationLedger.FileName}: {problem}").ConfigureAwait(false);
            }

            var entries = check.Entries == 1 ? "1 entry" : $"{check.Entries} entries";
            await streams.Output.WriteAsync(
                check.Problems.Count > 0 ? $"{entries}; not all of them can be trusted.\n" : check.Last is null ? "No entries.\n" : $"{entries}, and all holds. Last hash: {check.Last}\n").ConfigureAwait(false);
            return check.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.SomeFailed;
        });
        return command;
    }
}
