using System.Runtime.CompilerServices;
using Parley.Actors;
using Parley.Articles;
using Parley.Dates;
using Parley.Ledgers;
using Parley.Positions;
using Parley.Statements;

namespace Parley;

/// <summary>Reads articles into a ledger. This is the main flow of Parley: start here.</summary>
/// <remarks>
/// Each step takes what the step before it made and makes something new; no step changes what it was given.
/// Safe to use from several threads at once, as long as the four steps are.
/// </remarks>
public sealed class NewsReader(
    IFindStatements finder, IResolveActors actors, IResolveDates dates, ICodeStatements coder, ILedger ledger, ReaderVersion readerVersion)
{
    /// <summary>How many articles are read side by side; at least 1. The outcomes come in the order of the articles all the same.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>Reads articles as they arrive and tells, for each and in their order, how it went.</summary>
    /// <remarks>An article that cannot be read is reported and passed over; cancellation is never reported as a failure.</remarks>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(
        IAsyncEnumerable<Arrival> arrivals, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(arrivals);
        var underWay = new Queue<Task<ReadOutcome>>();

        await foreach (var arrival in arrivals.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            underWay.Enqueue(Task.Run(() => ReadAsync(arrival, cancellationToken), cancellationToken));
            if (underWay.Count >= Workers * 2 || Workers == 1)
            {
                yield return await RecordAsync(await underWay.Dequeue().ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            }
        }

        while (underWay.TryDequeue(out var oldest))
        {
            yield return await RecordAsync(await oldest.ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<ReadOutcome> ReadAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        try
        {
            return arrival switch
            {
                Arrival.Opened { Article.Language: not ("en" or "und") } other => new ReadOutcome.OtherLanguage(other.Article),
                Arrival.Opened opened => await ReadAsync(opened.Article, cancellationToken).ConfigureAwait(false),
                Arrival.Unreadable unreadable => new ReadOutcome.Failed(unreadable.Name, unreadable.Problem),
                _ => throw new InvalidOperationException($"No such arrival: {arrival}."),
            };
        }
        catch (UnreadableArticleException problem)
        {
            return new ReadOutcome.Failed(arrival.Name, problem);
        }
    }

    private async Task<ReadOutcome> ReadAsync(Article arrived, CancellationToken cancellationToken)
    {
        var kept = await ledger.FindAsync(arrived.Id, cancellationToken).ConfigureAwait(false);
        var isCorrected = kept?.IsCorrectedBy(arrived) == true;
        if (kept is not null && !isCorrected && kept.Reading.Version == readerVersion)
        {
            return new ReadOutcome.AlreadyRead(kept.Article, kept.Reading);
        }

        // What the ledger keeps is read, not what came: another name, or a day that is not told this time, changes nothing.
        var article = kept is null || isCorrected ? arrived : kept.Article;
        var known = kept is null ? null : await ledger.FindFindingsAsync(article.Id, readerVersion, cancellationToken).ConfigureAwait(false);
        var findings = known ?? finder.Find(article, cancellationToken);
        var attributed = actors.Resolve(article, findings);
        var dated = dates.Resolve(article, attributed);
        var coded = coder.Code(article, dated);
        return new ReadOutcome.Read(article, new Reading(readerVersion, coded) { Entities = findings.Entities });
    }

    /// <summary>Records a reading; one at a time and in the order of the articles, so that a ledger does not depend on the number of threads.</summary>
    private async Task<ReadOutcome> RecordAsync(ReadOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome is not ReadOutcome.Read read)
        {
            return outcome;
        }

        try
        {
            return await ledger.RecordAsync(read.Article, read.Reading, cancellationToken).ConfigureAwait(false)
                ? read
                : new ReadOutcome.AlreadyRead(read.Article, read.Reading);
        }
        catch (UnreadableArticleException problem)
        {
            return new ReadOutcome.Failed(read.Name, problem);
        }
    }
}
