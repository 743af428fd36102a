using System.Collections.Concurrent;
using Parley.Articles;

namespace Parley.Ledgers;

/// <summary>A ledger that lasts as long as the program runs.</summary>
public sealed class MemoryLedger : ILedger
{
    private readonly ConcurrentDictionary<(ArticleId Article, ReaderVersion Version), Reading> readings = new();

    public Task<Reading?> FindReadingAsync(ArticleId article, ReaderVersion version, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(readings.GetValueOrDefault((article, version)));
    }

    public Task RecordAsync(Article article, Reading reading, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(reading);
        cancellationToken.ThrowIfCancellationRequested();
        readings.TryAdd((article.Id, reading.Version), reading);
        return Task.CompletedTask;
    }
}
