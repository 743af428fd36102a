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
        var since = ViewOptions.DayOption("--since", "The first day that counts as new: YYYY-MM-DD, or words counted from the newest publication day, such as monday.");
        since.Required = true;
        var issues = new Option<string[]>("--issue") { Description = "Only this issue, by its id or words of its label; may be given several times.", HelpName = "WORDS" };
        var parties = new Option<string[]>("--party") { Description = "Only this party; may be given several times.", HelpName = "NAME" };
        var command = new Command(
            "changes",
            "Tell which positions moved since a day, with both wordings.\n\nExamples:\n  parley changes samples/2025-06-02-harbour-talks.txt --since 2025-06-01\n  parley changes inbox/ --since monday --format html --output changes.html")
        {
            since, issues, parties,
        };
        view.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var run = view.RunOf(parsed) with { Since = parsed.GetValue(since) };
            return run.RunAsync(
                streams,
                clock,
                (input, output) => ChangesView.Write(Changes.Of(input.Articles, input.Since ?? DateOnly.MaxValue, OptionsOf(input)), run.Format, output),
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
