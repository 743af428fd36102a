using System.CommandLine;
using Parley.Exports.Views;
using Parley.Positions.Folds;

namespace Parley.Cli.Commands;

/// <summary><c>parley timeline</c>: what happened, day by day.</summary>
internal static class TimelineCommand
{
    /// <summary>The command, reading from and writing to the given streams.</summary>
    public static Command Create(Streams streams, TimeProvider clock)
    {
        var view = new ViewOptions();
        var command = new Command(
            "timeline",
            "Tell what happened, day by day: acts, answers, measures, guarantees, meetings.\n\nExamples:\n  parley timeline samples/2025-06-02-harbour-talks.txt\n  parley timeline inbox/ --party Norvale --format html --output timeline.html");
        view.AddIssues(command, "Only what touches this issue");
        view.AddParties(command, "Only what this party has part in");
        view.AddTo(command);
        view.SetView(command, streams, clock, (parsed, input, options, run, output) => TimelineView.Write(Timeline.Of(input.Articles, options), run.Format, output));
        return command;
    }
}
