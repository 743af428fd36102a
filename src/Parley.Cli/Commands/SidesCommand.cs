using System.CommandLine;
using Parley.Exports.Views;
using Parley.Positions.Folds;

namespace Parley.Cli.Commands;

/// <summary><c>parley sides</c>: where the sides stand.</summary>
internal static class SidesCommand
{
    /// <summary>The command, reading from and writing to the given streams.</summary>
    public static Command Create(Streams streams, TimeProvider clock)
    {
        var view = new ViewOptions();
        var command = new Command(
            "sides",
            "Tell where the sides stand on each issue, in their words.\n\nExamples:\n  parley sides samples/2025-06-02-harbour-talks.txt\n  parley sides inbox/ --party Norvale --as-of 2025-06-01 --format html --output sides.html");
        view.AddIssues(command, "Only this issue");
        view.AddParties(command, "Only this party");
        view.AddTo(command);
        view.SetView(command, streams, clock, (parsed, input, options, run, output) => SidesView.Write(Sides.Of(input.Articles, options), run.Format, output));
        return command;
    }
}
