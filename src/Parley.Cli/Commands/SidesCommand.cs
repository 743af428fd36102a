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
        var issues = new Option<string[]>("--issue") { Description = "Only this issue, by its id or words of its label; may be given several times.", HelpName = "WORDS" };
        var parties = new Option<string[]>("--party") { Description = "Only this party; may be given several times.", HelpName = "NAME" };
        var command = new Command(
            "sides",
            "Tell where the sides stand on each issue, in their words.\n\nExamples:\n  parley sides samples/2025-06-02-harbour-talks.txt\n  parley sides inbox/ --party Norvale --as-of 2025-06-01 --format html --output sides.html")
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
                (input, output) => SidesView.Write(Sides.Of(input.Articles, OptionsOf(input)), run.Format, output),
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
