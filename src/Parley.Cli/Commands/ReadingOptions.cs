using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Parley.Articles;
using Parley.Articles.Tables;

namespace Parley.Cli.Commands;

/// <summary>What every command that reads articles takes: the paths, and how to read them.</summary>
internal sealed class ReadingOptions
{
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Articles: text, saved pages, PDF, DOCX, mails, feeds, CSV, JSON Lines, web archives, exports of Nexis and Factiva, folders of these, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private Option<DateOnly?> Published { get; } = new("--published")
    {
        Description = "The day the articles were published, YYYY-MM-DD.",
        HelpName = "DATE",
        CustomParser = DayOf,
    };

    private Option<TableColumns?> Columns { get; } = new("--columns")
    {
        Description = "CSV: which column holds what, such as text=Body,title=Head; there are text, title, date, outlet, url, author, id.",
        HelpName = "FIELD=NAME,…",
        CustomParser = ColumnsOf,
    };

    public Option<int> Workers { get; } = new("--workers") { Description = "How many threads read.", DefaultValueFactory = _ => Environment.ProcessorCount };

    private Option<string?> Model { get; } = new("--model")
    {
        Description = $"A model that came with the program (english-large, english-small), or its folder. [default: the negotiation's, else {ShippedModels.Default}]",
        HelpName = "NAME|PATH",
    };

    private Option<string?> Folder { get; } = new("--negotiation") { Description = "The negotiation's folder. [default: this folder or the nearest above it that holds a parley.json]", HelpName = "DIR" };

    /// <summary>Gives a command these.</summary>
    /// <param name="command">The command.</param>
    /// <param name="isOnLedgerToo">Whether, without paths, it is about the negotiation's ledger.</param>
    public void AddTo(Command command, bool isOnLedgerToo = false)
    {
        if (isOnLedgerToo)
        {
            Paths.Arity = ArgumentArity.ZeroOrMore;
            Paths.Description += " Without any: all that the negotiation's ledger holds.";
        }

        command.Arguments.Add(Paths);
        command.Options.Add(Published);
        command.Options.Add(Columns);
        command.Options.Add(Model);
        command.Options.Add(Workers);
        command.Options.Add(Folder);
        command.Validators.Add(RefuseWrongPaths);
        Workers.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--workers must be at least 1.");
            }
        });
    }

    /// <summary>What the user said about the articles.</summary>
    public ArticleOptions ArticlesOf(ParseResult parsed) => new() { Published = parsed.GetValue(Published), Columns = parsed.GetValue(Columns) ?? TableColumns.Usual };

    /// <summary>The negotiation that the run is about; null when there is none.</summary>
    /// <exception cref="Text.JsonFiles.WrongFileException">It is none, or its settings or cast are wrong.</exception>
    public Negotiation? NegotiationOf(ParseResult parsed) =>
        parsed.GetValue(Folder) is { } folder ? Negotiation.In(folder) : Negotiation.Above(Directory.GetCurrentDirectory());

    /// <summary>The model that was asked for, else the negotiation's, else the program's.</summary>
    public string ModelOf(ParseResult parsed, Negotiation? negotiation) => parsed.GetValue(Model) ?? negotiation?.Model ?? ShippedModels.Default;

    private void RefuseWrongPaths(CommandResult result)
    {
        foreach (var path in result.GetValue(Paths) ?? [])
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
    }

    private static TableColumns? ColumnsOf(ArgumentResult result)
    {
        try
        {
            return TableColumns.Parse(result.Tokens[0].Value);
        }
        catch (FormatException problem)
        {
            result.AddError($"--columns: {problem.Message}");
            return null;
        }
    }

    private static DateOnly? DayOf(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"'{result.Tokens[0].Value}' is not a day; write it as YYYY-MM-DD.");
        return null;
    }
}
