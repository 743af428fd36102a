using Parley.Actors.Casts;
using Parley.Articles;
using Parley.Positions;
using Parley.Positions.Codebooks;
using Parley.Positions.Folds;

namespace Parley.Cli.Commands;

/// <summary>One run of a view: articles are read into memory, or taken from the negotiation's ledger, coded, folded, and written in one format.</summary>
/// <param name="Paths">The articles; none for those of the ledger.</param>
/// <param name="Model">The model to read with.</param>
internal sealed record ViewRun(IReadOnlyList<string> Paths, string Model)
{
    /// <summary>How to print.</summary>
    public string Format { get; init; } = "table";

    /// <summary>The file to write; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The day as of which the view is asked for; null for the newest publication day.</summary>
    public DayWords? AsOf { get; init; }

    /// <summary>The day from which a view tells news; null for a view that compares nothing.</summary>
    public DayWords? Since { get; init; }

    /// <summary>What the user said about the articles.</summary>
    public ArticleOptions Articles { get; init; } = new();

    /// <summary>How many threads read.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>The negotiation; null when there is none.</summary>
    public Negotiation? Negotiation { get; init; }

    private Cast Cast => Negotiation?.Cast ?? Cast.Empty;

    private Codebook Codebook => Negotiation?.Codebook ?? Starters.Together;

    /// <summary>Whether statements are coded by the codebook; false for a view of their words alone, which needs no two more models.</summary>
    public bool IsCoded { get; init; } = true;

    /// <summary>Reads the articles, then writes the view; problems go to standard error, a line each.</summary>
    /// <param name="streams">The program's streams.</param>
    /// <param name="clock">Measures the rate.</param>
    /// <param name="write">Folds what was read and writes it.</param>
    /// <param name="cancellationToken">Stops the run; nothing half written is left.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(Streams streams, TimeProvider clock, Action<ViewInput, TextWriter> write, CancellationToken cancellationToken)
    {
        if (Output is not null && OutputTarget.ProblemWith("table", Output) is { } wrong)
        {
            await streams.Error.WriteLineAsync($"parley: {wrong}").ConfigureAwait(false);
            return ExitCodes.WrongUse;
        }

        if (Paths.Count == 0 && NegotiationLedger.ProblemWith(Negotiation) is { } lacking)
        {
            await streams.Error.WriteLineAsync($"parley: {lacking}{(Negotiation is null ? " Or name articles." : "")}").ConfigureAwait(false);
            return ExitCodes.WrongUse;
        }

        var (articles, failed) = Paths.Count == 0
            ? (await OfLedgerAsync(streams, clock, cancellationToken).ConfigureAwait(false), false)
            : await OfPathsAsync(streams, clock, cancellationToken).ConfigureAwait(false);
        var newest = Sides.NewestDay(articles);
        if (new[] { AsOf, Since }.FirstOrDefault(day => day is not null && day.Last(newest) is null) is { } lost)
        {
            await streams.Error.WriteLineAsync($"parley: '{lost.Words}' needs a day to count from, and no article has a publication day: say it with --published YYYY-MM-DD.").ConfigureAwait(false);
            return ExitCodes.WrongUse;
        }

        Write(new ViewInput(articles, AsOf?.Last(newest) ?? newest, Codebook) { Since = Since?.First(newest) }, write, streams.Output);
        return failed ? ExitCodes.SomeFailed : ExitCodes.Done;
    }

    private async Task<IReadOnlyList<CodedArticle>> OfLedgerAsync(Streams streams, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var ledger = await NegotiationLedger.OpenAsync(Negotiation ?? throw new InvalidOperationException(), clock, cancellationToken).ConfigureAwait(false);
        using var coders = new Coders(Cast, Codebook);
        return await ledger.ArticlesAsync(coders, streams.Error, cancellationToken).ConfigureAwait(false);
    }

    private async Task<(IReadOnlyList<CodedArticle> Articles, bool Failed)> OfPathsAsync(Streams streams, TimeProvider clock, CancellationToken cancellationToken)
    {
        var total = ArticleCount.Of(Paths);
        using var readers = new Readers(Model, Workers, areMany: total is null or > 1, Cast, IsCoded ? Codebook : null);
        var source = Inbox.Of(Articles, streams);
        var progress = new Progress(streams.Error, streams.IsErrorTerminal, total, clock);
        var articles = new List<CodedArticle>();
        var failed = false;
        await foreach (var outcome in readers.Reader.ReadAsync(source.OpenAsync(Paths, cancellationToken), cancellationToken).ConfigureAwait(false))
        {
            progress.Add(outcome);
            if (ReadRun.ProblemOf(outcome) is { } problem)
            {
                progress.Clear();
                await streams.Error.WriteLineAsync($"parley: {problem}").ConfigureAwait(false);
                failed = true;
            }

            if (outcome is ReadOutcome.Read read)
            {
                articles.Add(new CodedArticle(read.Article, read.Reading.Statements));
            }
        }

        progress.Complete();
        return (articles, failed);
    }

    private void Write(ViewInput input, Action<ViewInput, TextWriter> write, TextWriter standardOutput)
    {
        if (Output is null)
        {
            write(input, standardOutput);
            return;
        }

        using var file = new OutputFile(Output);
        write(input, file.Writer);
        file.Complete();
    }
}
