using System.CommandLine;
using Parley.Exports;
using Parley.Statements;

namespace Parley.Cli.Commands;

/// <summary><c>parley read</c>: shows who said what in articles.</summary>
internal static class ReadCommand
{
    private static readonly string[] Formats = ["table", "jsonl", "csv", "markdown", "html", "plover"];

    /// <summary>The command, reading from and writing to the given streams.</summary>
    public static Command Create(Streams streams, TimeProvider clock)
    {
        var reading = new ReadingOptions();
        var format = new Option<string>("--format", "-f") { Description = "How to print.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong(Formats);
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file, moved into place when complete; html: a page if it ends in .html, else a folder of pages.", HelpName = "FILE" };
        var speaker = new Option<string?>("--speaker") { Description = "Only statements whose speaker's words hold this.", HelpName = "WORDS" };
        var kinds = new Option<Kind[]>("--kind") { Description = "Only this kind; may be given several times." };
        var modes = new Option<Mode[]>("--mode") { Description = "Only this mode; may be given several times." };
        var confidence = new Option<double>("--min-confidence") { Description = "Only statements at least this sure, 0 to 1.", HelpName = "NUMBER" };
        var outermost = new Option<bool>("--outermost") { Description = "Leave out statements within the content of another." };
        var narrated = new Option<bool>("--narrated") { Description = "Show too what the article itself asserts that somebody did." };
        var withText = new Option<bool>("--with-text") { Description = "jsonl: add its text to each article's line." };
        confidence.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is < 0 or > 1)
            {
                result.AddError("--min-confidence goes from 0 to 1.");
            }
        });

        var command = new Command(
            "read",
            "Show who said what in articles, offline; inside a negotiation's folder, keep it in the ledger too.\n\nExamples:\n  parley read samples/2025-06-02-harbour-talks.txt\n  parley read inbox/ --format jsonl --output statements.jsonl")
        {
            format, output, speaker, kinds, modes, confidence, outermost, narrated, withText,
        };
        reading.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var negotiation = reading.NegotiationOf(parsed);
            return new ReadRun(
                parsed.GetValue(reading.Paths) ?? [],
                parsed.GetValue(format) ?? "table",
                parsed.GetValue(output),
                reading.ArticlesOf(parsed),
                reading.ModelOf(parsed, negotiation),
                new StatementFilter
                {
                    Speaker = parsed.GetValue(speaker),
                    Kinds = (parsed.GetValue(kinds) ?? []).ToHashSet(),
                    Modes = (parsed.GetValue(modes) ?? []).ToHashSet(),
                    MinConfidence = parsed.GetValue(confidence),
                    Outermost = parsed.GetValue(outermost),
                    Narrated = parsed.GetValue(narrated),
                },
                parsed.GetValue(withText),
                parsed.GetValue(reading.Workers),
                negotiation).RunAsync(streams, clock, cancellationToken);
        });
        return command;
    }
}
