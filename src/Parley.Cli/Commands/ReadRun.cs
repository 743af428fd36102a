using Parley.Actors.Casts;
using Parley.Articles;
using Parley.Exports;
using Parley.Positions.Codebooks;

namespace Parley.Cli.Commands;

/// <summary>One run of <c>parley read</c>: prints what it reads and, for a negotiation, keeps it in its ledger.</summary>
internal sealed record ReadRun(
    IReadOnlyList<string> Paths,
    string Format,
    string? Output,
    ArticleOptions Articles,
    string Model,
    StatementFilter Filter,
    bool WithText,
    int Workers,
    Negotiation? Negotiation)
{
    /// <summary>Whether statements are coded, which needs two more models: for a ledger, and for a format that shows codings.</summary>
    private bool IsCoded => Negotiation is not null || Format is "jsonl" or "plover";

    /// <summary>Reads and writes; problems go to standard error, a line each.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(Streams streams, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (Output is not null && OutputTarget.ProblemWith(Format, Output) is { } wrong)
        {
            await streams.Error.WriteLineAsync($"parley: {wrong}").ConfigureAwait(false);
            return ExitCodes.WrongUse;
        }

        var total = ArticleCount.Of(Paths);
        using var ledger = Negotiation is null ? null : await NegotiationLedger.OpenAsync(Negotiation, clock, cancellationToken).ConfigureAwait(false);
        var codebook = Negotiation?.Codebook ?? Starters.Together;
        using var readers = new Readers(Model, Workers, areMany: total is null or > 1, Negotiation?.Cast ?? Cast.Empty, IsCoded ? codebook : null, ledger?.Ledger);
        var isRecast = ledger is not null && await ledger.EnterVersionsAsync(cancellationToken).ConfigureAwait(false);
        var source = Inbox.Of(Articles, streams);
        if (isRecast)
        {
            await streams.Error.WriteLineAsync("parley: the cast or the codebook changed; what the ledger holds is coded anew.").ConfigureAwait(false);
        }

        using var target = new OutputTarget(Format, Output, streams.Output, Filter, WithText);
        var progress = new Progress(streams.Error, streams.IsErrorTerminal, total, clock);

        var failed = false;
        await foreach (var outcome in readers.Reader.ReadAsync(source.OpenAsync(Paths, cancellationToken), cancellationToken).ConfigureAwait(false))
        {
            progress.Add(outcome);
            if (ProblemOf(outcome) is { } problem)
            {
                progress.Clear();
                await streams.Error.WriteLineAsync($"parley: {problem}").ConfigureAwait(false);
                failed = true;
            }

            target.Writer.Write(outcome);
        }

        target.Complete();
        progress.Complete();
        if (isRecast && ledger is not null)
        {
            await ledger.CodeAnewAsync(readers.Coders, streams.Error, _ => { }, cancellationToken).ConfigureAwait(false);
        }

        return failed ? ExitCodes.SomeFailed : ExitCodes.Done;
    }

    /// <summary>What standard error says of an article that was not read; null when it was.</summary>
    internal static string? ProblemOf(ReadOutcome outcome) => outcome switch
    {
        ReadOutcome.Failed failure => failure.Problem.Message,
        ReadOutcome.OtherLanguage other => $"{other.Name}: not read, because it is not in English (looks like {other.Article.Language})",
        _ => null,
    };
}
