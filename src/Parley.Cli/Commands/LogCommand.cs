using System.CommandLine;
using Parley.Exports;

namespace Parley.Cli.Commands;

/// <summary><c>parley log</c>: the ledger's history.</summary>
internal static class LogCommand
{
    /// <summary>The command, writing to the given streams.</summary>
    public static Command Create(Streams streams, TimeProvider clock)
    {
        var format = new Option<string>("--format", "-f") { Description = "How to print.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "jsonl");
        var after = new Option<long>("--after") { Description = "Only entries with a higher number.", HelpName = "NUMBER" };
        var command = new Command("log", "Print the history of a negotiation's ledger: who added what, and when.\n\nExamples:\n  parley log\n  parley log --after 120 --format jsonl") { format, after };
        new LedgerOptions().SetRun(command, streams, clock, async (parsed, ledger, cancellationToken) =>
        {
            await foreach (var entry in ledger.Ledger.EntriesAsync(parsed.GetValue(after), cancellationToken).ConfigureAwait(false))
            {
                if (parsed.GetValue(format) == "jsonl")
                {
                    EntryLines.Write(streams.Output, entry);
                }
                else
                {
                    EntryTable.Write(streams.Output, entry);
                }
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
