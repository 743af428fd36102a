using Parley.Actors;
using Parley.Actors.Casts;
using Parley.Articles;

namespace Parley.Cli.Commands;

/// <summary>One run of <c>parley cast suggest</c>.</summary>
/// <param name="Paths">The articles.</param>
/// <param name="Output">The file to write; null for standard output.</param>
/// <param name="Articles">What the user said about the articles.</param>
/// <param name="Present">The cast as it is: those in it are not proposed.</param>
internal sealed record CastSuggestRun(IReadOnlyList<string> Paths, string? Output, ArticleOptions Articles, Cast Present)
{
    /// <summary>Reads the articles and writes the proposal; problems, and how many were proposed, go to standard error.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(NewsReader reader, int? total, Streams streams, TimeProvider clock, CancellationToken cancellationToken)
    {
        var source = Inbox.Of(Articles, streams);
        var progress = new Progress(streams.Error, streams.IsErrorTerminal, total, clock);
        var seen = new List<SeenActor>();
        var articles = new HashSet<ArticleId>();
        var failed = false;
        await foreach (var outcome in reader.ReadAsync(source.OpenAsync(Paths, cancellationToken), cancellationToken).ConfigureAwait(false))
        {
            progress.Add(outcome);
            if (ReadRun.ProblemOf(outcome) is { } problem)
            {
                progress.Clear();
                await streams.Error.WriteLineAsync($"parley: {problem}").ConfigureAwait(false);
                failed = true;
            }

            seen.AddRange(SeenIn(outcome, articles));
        }

        var proposal = CastSuggestions.Of(seen, new CastIndex(Present));
        await WriteAsync(CastFile.Write(proposal), streams).ConfigureAwait(false);
        progress.Complete();
        await streams.Error.WriteLineAsync($"parley: {Counted(proposal.Actors.Count, "actor")} proposed, from {Counted(seen.Count, "statement")} whose speaker was resolved.")
            .ConfigureAwait(false);
        return failed ? ExitCodes.SomeFailed : ExitCodes.Done;
    }

    /// <summary>Those whom an article's statements name; none when the same article came before.</summary>
    private static IEnumerable<SeenActor> SeenIn(ReadOutcome outcome, HashSet<ArticleId> articles)
    {
        var (article, reading) = outcome switch
        {
            ReadOutcome.Read read => (read.Article, read.Reading),
            ReadOutcome.AlreadyRead known => (known.Article, known.Reading),
            _ => default,
        };
        if (article is null || reading is null || !articles.Add(article.Id))
        {
            return [];
        }

        return
            from coded in reading.Statements
            let attributed = coded.Dated.Attributed
            let resolved = attributed.Actor as ActorResolution.Resolved
            where resolved is not null
            select new SeenActor(resolved.Who, attributed.Statement.Speaker?.In(article.Text), resolved.Basis);
    }

    private static string Counted(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";

    private async Task WriteAsync(string text, Streams streams)
    {
        if (Output is null)
        {
            await streams.Output.WriteAsync(text).ConfigureAwait(false);
            await streams.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return;
        }

        using var file = new OutputFile(Output);
        await file.Writer.WriteAsync(text).ConfigureAwait(false);
        file.Complete();
    }
}
