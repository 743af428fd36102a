using System.CommandLine;
using System.Globalization;
using Parley.Exports;
using Parley.Statements;

namespace Parley.Cli.Commands;

/// <summary><c>parley read</c>: shows who said what in articles.</summary>
internal static class ReadCommand
{
    private static readonly string[] Formats = ["table", "jsonl", "csv", "markdown", "html"];

    /// <summary>The command, reading from and writing to the given streams.</summary>
    public static Command Create(Streams streams, TimeProvider clock)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Articles: text, a saved page, JSON Lines, a folder of these, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format", "-f") { Description = "How to print.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong(Formats);
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file, moved into place when complete; html: a page if it ends in .html, else a folder of pages.", HelpName = "FILE" };
        var published = new Option<DateOnly?>("--published")
        {
            Description = "The day the articles were published, YYYY-MM-DD.",
            HelpName = "DATE",
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                {
                    return day;
                }

                result.AddError($"'{result.Tokens[0].Value}' is not a day; write it as YYYY-MM-DD.");
                return null;
            },
        };
        var model = new Option<string>("--model") { Description = "A model that came with the program (english-large, english-small), or its folder.", DefaultValueFactory = _ => ShippedModels.Default, HelpName = "NAME|PATH" };
        var speaker = new Option<string?>("--speaker") { Description = "Only statements whose speaker's words hold this.", HelpName = "WORDS" };
        var kinds = new Option<Kind[]>("--kind") { Description = "Only this kind; may be given several times." };
        var modes = new Option<Mode[]>("--mode") { Description = "Only this mode; may be given several times." };
        var confidence = new Option<double>("--min-confidence") { Description = "Only statements at least this sure, 0 to 1.", HelpName = "NUMBER" };
        var outermost = new Option<bool>("--outermost") { Description = "Leave out statements within the content of another." };
        var withText = new Option<bool>("--with-text") { Description = "jsonl: add its text to each article's line." };
        var workers = new Option<int>("--workers") { Description = "How many threads read.", DefaultValueFactory = _ => Environment.ProcessorCount };
        confidence.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is < 0 or > 1)
            {
                result.AddError("--min-confidence goes from 0 to 1.");
            }
        });
        workers.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--workers must be at least 1.");
            }
        });

        var command = new Command(
            "read",
            "Show who said what in articles, offline.\n\nExamples:\n  parley read samples/2025-06-02-harbour-talks.txt\n  parley read inbox/ --format jsonl --output statements.jsonl")
        {
            paths, format, output, published, model, speaker, kinds, modes, confidence, outermost, withText, workers,
        };
        command.Validators.Add(result =>
        {
            foreach (var path in result.GetValue(paths) ?? [])
            {
                if (path.StartsWith("--", StringComparison.Ordinal))
                {
                    result.AddError($"There is no option {path}; a file of that name is read as ./{path}.");
                }

                if (path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
                {
                    result.AddError($"{path} is an address, and nothing is fetched: save the page first, then name the file.");
                }
            }
        });
        command.SetAction((parsed, cancellationToken) => new ReadRun(
            parsed.GetValue(paths) ?? [],
            parsed.GetValue(format) ?? "table",
            parsed.GetValue(output),
            parsed.GetValue(published),
            parsed.GetValue(model) ?? ShippedModels.Default,
            new StatementFilter
            {
                Speaker = parsed.GetValue(speaker),
                Kinds = (parsed.GetValue(kinds) ?? []).ToHashSet(),
                Modes = (parsed.GetValue(modes) ?? []).ToHashSet(),
                MinConfidence = parsed.GetValue(confidence),
                Outermost = parsed.GetValue(outermost),
            },
            parsed.GetValue(withText),
            parsed.GetValue(workers)).RunAsync(streams, clock, cancellationToken));
        return command;
    }
}
