using Parley.Actors.Casts;
using Parley.Articles;
using Parley.Exports;
using Parley.Positions.Codebooks;

namespace Parley.Cli.Commands;

/// <summary>One run of <c>parley read</c>.</summary>
internal sealed record ReadRun(
    IReadOnlyList<string> Paths,
    string Format,
    string? Output,
    ArticleOptions Articles,
    string Model,
    StatementFilter Filter,
    bool WithText,
    int Workers,
    Cast Cast,
    Codebook Codebook)
{
    /// <summary>Whether the format shows codings: only then are statements coded, which needs two more models.</summary>
    private bool ShowsCodings => Format is "jsonl" or "plover";

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
        using var readers = new Readers(Model, Workers, areMany: total is null or > 1, Cast, ShowsCodings ? Codebook : null);
        var source = Inbox.Of(Articles, streams);
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
