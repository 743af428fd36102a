using System.CommandLine;

namespace Parley.Cli.Commands;

/// <summary><c>parley backup</c>: copies the ledger.</summary>
internal static class BackupCommand
{
    /// <summary>The command, writing to the given streams.</summary>
    public static Command Create(Streams streams, TimeProvider clock)
    {
        var file = new Argument<string>("FILE") { Description = "The copy; moved into place when complete, and an older one replaced." };
        var command = new Command("backup", "Copy a negotiation's ledger, also while it is in use. The copy is a ledger: put it in place as ledger.db to go back to it.\n\nExample:\n  parley backup ../copies/harbour.db") { file };
        new LedgerOptions().SetRun(command, streams, clock, async (parsed, ledger, cancellationToken) =>
        {
            var copy = parsed.GetRequiredValue(file);
            if (ProblemWith(copy, ledger.Path) is { } problem)
            {
                await streams.Error.WriteLineAsync($"parley: {problem}").ConfigureAwait(false);
                return ExitCodes.WrongUse;
            }

            await ledger.Ledger.BackupAsync(copy, cancellationToken).ConfigureAwait(false);
            await streams.Error.WriteLineAsync($"parley: copied to {copy}.").ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }

    private static string? ProblemWith(string copy, string ledger) =>
        Path.GetFullPath(copy) == Path.GetFullPath(ledger) ? $"{copy} is the ledger itself; name another file."
            : OutputTarget.ProblemWith("table", copy) is { } problem ? problem.Replace("--output ", "", StringComparison.Ordinal) : null;
}
