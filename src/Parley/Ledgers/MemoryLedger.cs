using System.Runtime.CompilerServices;
using Parley.Articles;
using Parley.Ledgers.Json;
using Parley.Ledgers.Reviews;
using Parley.Statements;

namespace Parley.Ledgers;

/// <summary>A ledger that lasts as long as the program runs.</summary>
/// <param name="clock">Tells when entries are added; the system's when null.</param>
public sealed class MemoryLedger(TimeProvider? clock = null) : ILedger
{
    private readonly TimeProvider clock = clock ?? TimeProvider.System;
    private readonly Lock gate = new();
    private readonly List<Entry> entries = [];
    private readonly OrderedDictionary<ArticleId, Kept> articles = [];
    private readonly Dictionary<ArticleId, UnreadableArticleException> forgotten = [];

    public Task<KeptArticle?> FindAsync(ArticleId article, CancellationToken cancellationToken = default) =>
        Locked(() => { RefuseForgotten(article); return articles.GetValueOrDefault(article)?.Newest; }, cancellationToken);

    public Task<Findings?> FindFindingsAsync(ArticleId article, ReaderVersion version, CancellationToken cancellationToken = default) =>
        Locked(() => articles.GetValueOrDefault(article)?.Readings.FindLast(reading => reading.Version.FindsAs(version))?.Findings, cancellationToken);

    public Task<bool> RecordAsync(Article article, Reading reading, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(reading);
        return Locked(() => Record(article, reading), cancellationToken);
    }

    public Task<Entry> AppendAsync(EntryBody body, string by, CancellationToken cancellationToken = default) => Locked(
        () =>
        {
            EntryRules.Check(body, number => number >= 1 && number <= entries.Count ? entries[(int)number - 1].Kind : null);
            if (body.About is { } article)
            {
                RefuseForgotten(article);
            }

            return Append(body, by);
        },
        cancellationToken);

    public Task<bool> ForgetAsync(ArticleId article, string reason, string by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return Locked(() => Forget(article, reason, by), cancellationToken);
    }

    public Task<Entry?> FindLastAsync(EntryKind kind, CancellationToken cancellationToken = default) =>
        Locked(() => entries.FindLast(entry => entry.Kind == kind), cancellationToken);

    public async IAsyncEnumerable<Entry> EntriesAsync(long after = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var entry in await Locked(() => entries.Where(entry => entry.Number > after).ToList(), cancellationToken).ConfigureAwait(false))
        {
            yield return entry;
        }
    }

    public async IAsyncEnumerable<KeptArticle> ArticlesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var article in await Locked(() => articles.Values.Select(kept => kept.Newest).ToList(), cancellationToken).ConfigureAwait(false))
        {
            yield return article;
        }
    }

    public Task<LedgerCheck> VerifyAsync(CancellationToken cancellationToken = default) => Locked(
        () =>
        {
            var check = new ChainCheck();
            foreach (var entry in entries)
            {
                check.Add(entry, entry.Body is { } body ? BodyJson.Write(body) : (ReadOnlyMemory<byte>?)null);
            }

            return check.Complete();
        },
        cancellationToken);

    private bool Record(Article article, Reading reading)
    {
        RefuseForgotten(article.Id);
        var kept = articles.GetValueOrDefault(article.Id);
        if (kept is null || kept.Newest.IsCorrectedBy(article))
        {
            Append(new EntryBody.ArticleAdded(article), Entry.Program);
        }
        else if (kept.Newest.Reading.Version == reading.Version)
        {
            return false;
        }
        else
        {
            article = kept.Article;
        }

        Append(new EntryBody.ArticleRead(article.Id, reading), Entry.Program);
        articles[article.Id] = new Kept(article, [.. kept?.Readings ?? [], reading]);
        return true;
    }

    private bool Forget(ArticleId article, string reason, string by)
    {
        if (!articles.ContainsKey(article))
        {
            return false;
        }

        List<KeptVerdict> verdicts = [.. from entry in entries
                                         let reviewed = entry.Body as EntryBody.Reviewed
                                         where reviewed?.Review.Article == article
                                         select KeptVerdict.Of(entry.Number, reviewed.Review)];
        var last = Append(new EntryBody.ArticleForgotten(article, reason, verdicts), by);
        for (var index = 0; index < entries.Count - 1; index++)
        {
            entries[index] = entries[index].About == article ? entries[index] with { Body = null } : entries[index];
        }

        articles.Remove(article);
        forgotten[article] = EntryRules.Forgotten(article.Value, last.At, reason);
        return true;
    }

    private Entry Append(EntryBody body, string by)
    {
        var entry = EntryChain.Next(entries.Count == 0 ? null : entries[^1], clock.GetUtcNow(), by, body, BodyJson.Write(body));
        entries.Add(entry);
        return entry;
    }

    private void RefuseForgotten(ArticleId article)
    {
        if (forgotten.TryGetValue(article, out var refusal))
        {
            throw new UnreadableArticleException(refusal.Message);
        }
    }

    private Task<T> Locked<T>(Func<T> act, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            return Task.FromResult(act());
        }
    }

    /// <summary>An article with all its readings, the newest last.</summary>
    private sealed record Kept(Article Article, List<Reading> Readings)
    {
        public KeptArticle Newest => new(Article, Readings[^1]);
    }
}
