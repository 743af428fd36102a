using System.CommandLine;
using Parley.Actors.Casts;
using Parley.Positions.Codebooks;

namespace Parley.Cli.Commands;

/// <summary>What every view of positions takes beside what reading takes: the day as of which, the format and the file.</summary>
internal sealed class ViewOptions
{
    private static readonly string[] Formats = ["table", "markdown", "html", "json", "csv"];

    private readonly ReadingOptions reading = new();

    private readonly Option<string> format = new("--format", "-f") { Description = "How to print.", DefaultValueFactory = _ => "table" };

    private readonly Option<string?> output = new("--output", "-o") { Description = "Write to this file, moved into place when complete.", HelpName = "FILE" };

    private readonly Option<DayWords?> asOf = DayOption("--as-of", "Only what was said until this day: YYYY-MM-DD, or words counted from the newest publication day, such as monday. [default: that day]");

    /// <summary>Gives a command these.</summary>
    /// <param name="command">The command.</param>
    /// <param name="formats">The formats it has beside table, markdown, html, json and csv.</param>
    public void AddTo(Command command, params IEnumerable<string> formats) => AddWith(command, [.. Formats, .. formats]);

    /// <summary>Gives a command these.</summary>
    /// <param name="command">The command.</param>
    /// <param name="formats">All formats it has.</param>
    public void AddWith(Command command, string[] formats)
    {
        format.AcceptOnlyFromAmong(formats);
        command.Options.Add(format);
        command.Options.Add(output);
        command.Options.Add(asOf);
        reading.AddTo(command);
    }

    /// <summary>The run that a command line asks for.</summary>
    public ViewRun RunOf(ParseResult parsed)
    {
        var negotiation = reading.NegotiationOf(parsed);
        return new ViewRun(parsed.GetValue(reading.Paths) ?? [], reading.ModelOf(parsed, negotiation))
        {
            Format = parsed.GetValue(format) ?? "table",
            Output = parsed.GetValue(output),
            AsOf = parsed.GetValue(asOf),
            Published = parsed.GetValue(reading.Published),
            Workers = parsed.GetValue(reading.Workers),
            Cast = negotiation?.Cast ?? Cast.Empty,
            Codebook = negotiation?.Codebook ?? Starters.Together,
        };
    }

    /// <summary>An option that takes a day as <see cref="DayWords"/> does.</summary>
    public static Option<DayWords?> DayOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            var day = DayWords.Of(result.Tokens[0].Value);
            if (day is null)
            {
                result.AddError($"{name} '{result.Tokens[0].Value}' names no day; write it as YYYY-MM-DD, or as words like 'monday' or 'last week'.");
            }

            return day;
        },
    };
}
