using System.CommandLine;
using Parley.Exports.Views;
using Parley.Positions.Folds;

namespace Parley.Cli.Commands;

/// <summary><c>parley meetings</c>: who meets, when and where.</summary>
internal static class MeetingsCommand
{
    /// <summary>The command, reading from and writing to the given streams.</summary>
    public static Command Create(Streams streams, TimeProvider clock)
    {
        var view = new ViewOptions();
        var calendar = new Option<bool>("--ics") { Description = "Write an iCalendar file of the meetings whose day is known; the same as --format ics." };
        var command = new Command(
            "meetings",
            "List the meetings that the articles tell of, by day, with the states they have met.\n\nExamples:\n  parley meetings samples/2025-06-02-harbour-talks.txt\n  parley meetings inbox/ --ics --output meetings.ics");
        view.AddParties(command, "Only what this party has part in");
        command.Options.Add(calendar);
        view.AddTo(command, "ics");
        view.SetView(command, streams, clock, (parsed, input, options, run, output) => MeetingsView.Write(MeetingList.Of(input.Articles, options), parsed.GetValue(calendar) ? "ics" : run.Format, output));
        return command;
    }
}
