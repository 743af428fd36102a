using System.CommandLine;
using Parley.Exports.Views;
using Parley.Positions.Folds;

namespace Parley.Cli.Commands;

/// <summary><c>parley changes</c>: what moved between two days.</summary>
internal static class ChangesCommand
{
    /// <summary>The command, reading from and writing to the given streams.</summary>
    public static Command Create(Streams streams, TimeProvider clock)
    {
        var view = new ViewOptions();
        var command = new Command(
            "changes",
            "Tell which positions moved since a day, with both wordings.\n\nExamples:\n  parley changes samples/2025-06-02-harbour-talks.txt --since 2025-06-01\n  parley changes inbox/ --since monday --format html --output changes.html");
        view.AddSince(command);
        view.AddIssues(command, "Only this issue");
        view.AddParties(command, "Only this party");
        view.AddTo(command);
        view.SetView(command, streams, clock, (parsed, input, options, run, output) => ChangesView.Write(Changes.Of(input.Articles, input.Since ?? DateOnly.MaxValue, options), run.Format, output));
        return command;
    }
}
