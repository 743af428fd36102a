using System.CommandLine;
using Parley.Exports.Views;
using Parley.Positions.Folds;

namespace Parley.Cli.Commands;

/// <summary><c>parley proposals</c>: what is on the table.</summary>
internal static class ProposalsCommand
{
    /// <summary>The command, reading from and writing to the given streams.</summary>
    public static Command Create(Streams streams, TimeProvider clock)
    {
        var view = new ViewOptions();
        var command = new Command(
            "proposals",
            "Tell what is on the table: each proposal, its points with numbers, and how the parties answer.\n\nExamples:\n  parley proposals samples/2025-06-02-harbour-talks.txt\n  parley proposals inbox/ --format html --output proposals.html");
        view.AddParties(command, "Only what this party has part in");
        view.AddTo(command);
        view.SetView(command, streams, clock, (parsed, input, options, run, output) => ProposalsView.Write(OnTheTable.Of(input.Articles, options), run.Format, output));
        return command;
    }
}
