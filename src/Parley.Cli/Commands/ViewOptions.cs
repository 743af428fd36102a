using System.CommandLine;
using Parley.Positions.Folds;

namespace Parley.Cli.Commands;

/// <summary>What every view of positions takes beside what reading takes: the day as of which, the format and the file.</summary>
internal sealed class ViewOptions
{
    private static readonly string[] Formats = ["table", "markdown", "html", "json", "csv"];

    private readonly ReadingOptions reading = new();

    private readonly Option<string> format = new("--format", "-f") { Description = "How to print.", DefaultValueFactory = _ => "table" };

    private readonly Option<string?> output = new("--output", "-o") { Description = "Write to this file, moved into place when complete.", HelpName = "FILE" };

    private readonly Option<DayWords?> asOf = DayOption("--as-of", "Only what was said until this day: YYYY-MM-DD, or words counted from the newest publication day, such as monday. [default: that day]");

    private readonly Option<string[]> issues = new("--issue") { HelpName = "WORDS" };

    private readonly Option<string[]> parties = new("--party") { HelpName = "NAME" };

    private readonly Option<DayWords?> since = DayOption("--since", "The first day that counts as new: YYYY-MM-DD, or words counted from the newest publication day, such as monday.");

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
        reading.AddTo(command, isOnLedgerToo: true);
    }

    /// <summary>Gives a command <c>--issue</c>.</summary>
    /// <param name="command">The command.</param>
    /// <param name="only">What is left when it is given: "Only this issue".</param>
    public void AddIssues(Command command, string only)
    {
        issues.Description = $"{only}, by its id or words of its label; may be given several times.";
        command.Options.Add(issues);
    }

    /// <summary>Gives a command <c>--party</c>.</summary>
    /// <param name="command">The command.</param>
    /// <param name="only">What is left when it is given: "Only this party".</param>
    public void AddParties(Command command, string only)
    {
        parties.Description = $"{only}; may be given several times.";
        command.Options.Add(parties);
    }

    /// <summary>Gives a command <c>--since</c>, which must be there.</summary>
    public void AddSince(Command command)
    {
        since.Required = true;
        command.Options.Add(since);
    }

    /// <summary>Lets a command read, fold and write.</summary>
    /// <param name="command">The command.</param>
    /// <param name="streams">The program's streams.</param>
    /// <param name="clock">Measures the rate.</param>
    /// <param name="write">Folds what was read, with the options of the command line, and writes it in the format asked for.</param>
    public void SetView(Command command, Streams streams, TimeProvider clock, Action<ParseResult, ViewInput, FoldOptions, ViewRun, TextWriter> write) =>
        command.SetAction((parsed, cancellationToken) =>
        {
            var run = RunOf(parsed);
            return run.RunAsync(streams, clock, (input, output) => write(parsed, input, FoldOptionsOf(parsed, input), run, output), cancellationToken);
        });

    /// <summary>The run that a command line asks for.</summary>
    private ViewRun RunOf(ParseResult parsed)
    {
        var negotiation = reading.NegotiationOf(parsed);
        return new ViewRun(parsed.GetValue(reading.Paths) ?? [], reading.ModelOf(parsed, negotiation))
        {
            Format = parsed.GetValue(format) ?? "table",
            Output = parsed.GetValue(output),
            AsOf = parsed.GetValue(asOf),
            Since = parsed.GetValue(since),
            Articles = reading.ArticlesOf(parsed),
            Workers = parsed.GetValue(reading.Workers),
            Negotiation = negotiation,
        };
    }

    private FoldOptions FoldOptionsOf(ParseResult parsed, ViewInput input) =>
        new(input.Codebook) { AsOf = input.AsOf, Issues = parsed.GetValue(issues) ?? [], Parties = parsed.GetValue(parties) ?? [] };

    /// <summary>An option that takes a day as <see cref="DayWords"/> does.</summary>
    private static Option<DayWords?> DayOption(string name, string description) => new(name)
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
