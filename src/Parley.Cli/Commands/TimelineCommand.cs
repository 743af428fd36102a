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
        var issues = new Option<string[]>("--issue") { Description = "Only what touches this issue, by its id or words of its label; may be given several times.", HelpName = "WORDS" };
        var parties = new Option<string[]>("--party") { Description = "Only what this party has part in; may be given several times.", HelpName = "NAME" };
        var command = new Command(
            "timeline",
            "Tell what happened, day by day: acts, answers, measures, guarantees, meetings.\n\nExamples:\n  parley timeline samples/2025-06-02-harbour-talks.txt\n  parley timeline inbox/ --party Norvale --format html --output timeline.html")
        {
            issues, parties,
        };
        view.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var run = view.RunOf(parsed);
            return run.RunAsync(
                streams,
                clock,
                (input, output) => TimelineView.Write(Timeline.Of(input.Articles, OptionsOf(input)), run.Format, output),
                cancellationToken);

            FoldOptions OptionsOf(ViewInput input) => new(input.Codebook)
            {
                AsOf = input.AsOf,
                Issues = parsed.GetValue(issues) ?? [],
                Parties = parsed.GetValue(parties) ?? [],
            };
        });
        return command;
    }
}
