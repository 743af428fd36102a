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
        var parties = new Option<string[]>("--party") { Description = "Only what this party has part in; may be given several times.", HelpName = "NAME" };
        var command = new Command(
            "proposals",
            "Tell what is on the table: each proposal, its points with numbers, and how the parties answer.\n\nExamples:\n  parley proposals samples/2025-06-02-harbour-talks.txt\n  parley proposals inbox/ --format html --output proposals.html")
        {
            parties,
        };
        view.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var run = view.RunOf(parsed);
            return run.RunAsync(
                streams,
                clock,
                (input, output) => ProposalsView.Write(OnTheTable.Of(input.Articles, OptionsOf(input)), run.Format, output),
                cancellationToken);

            FoldOptions OptionsOf(ViewInput input) => new(input.Codebook)
            {
                AsOf = input.AsOf,
                Parties = parsed.GetValue(parties) ?? [],
            };
        });
        return command;
    }
}
