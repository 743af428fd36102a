using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Parley.Articles;
using Parley.Databases.Sqlite;
using Parley.Ledgers;
using Parley.Ledgers.Json;
using Parley.Statements;

namespace Parley.Databases;

/// <summary>A ledger in one SQLite file: one writer at a time, many readers.</summary>
/// <remarks>What is acknowledged is on the disk. Safe to use from several threads and from several programs at once.</remarks>
public sealed class SqliteLedger : ILedger, IDisposable
{
    /// <summary>How many articles are taken out at once.</summary>
    private const int Page = 16;

    private readonly SqliteFile file;
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim turn = new(1);

    private SqliteLedger(SqliteFile file, TimeProvider clock) => (this.file, this.clock) = (file, clock);

    /// <summary>Opens a ledger, and makes it when it is not there.</summary>
    /// <param name="path">The file; its folder must be there.</param>
    /// <param name="clock">Tells when entries are added.</param>
    /// <param name="wait">How long to wait for another program that writes; ten seconds when null, and at least one.</param>
    /// <param name="cancellationToken">Stops before anything is made.</param>
    /// <exception cref="UnusableLedgerException">The file is no ledger, damaged, newer than this program, or cannot be written.</exception>
    public static async Task<SqliteLedger> OpenAsync(string path, TimeProvider clock, TimeSpan? wait = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(clock);
        cancellationToken.ThrowIfCancellationRequested();
        var file = new SqliteFile(path, wait ?? TimeSpan.FromSeconds(10));
        await file.TryAsync(() =>
        {
            Schema.Prepare(file);
            return Task.FromResult(true);
        }).ConfigureAwait(false);
        return new SqliteLedger(file, clock);
    }

    public Task<KeptArticle?> FindAsync(ArticleId article, CancellationToken cancellationToken = default) => ReadAsync(
        async context =>
        {
            var found = await StoredArticles.In(context, row => row.Id == article.Value).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
            if (found is null)
            {
                await Entries.RefuseForgottenAsync(context, article, cancellationToken).ConfigureAwait(false);
            }

            return found?.ToKept();
        });

    public Task<Findings?> FindFindingsAsync(ArticleId article, ReaderVersion version, CancellationToken cancellationToken = default) => ReadAsync(
        async context =>
        {
            var finder = VersionJson.FinderOf(version);
            var found = await (from reading in context.Readings
                               where reading.Article == article.Value && reading.Finder == finder
                               orderby reading.Entry descending
                               join entry in context.Entries on reading.Entry equals entry.Number
                               join body in context.Bodies on entry.BodyHash equals body.Hash
                               select new { entry.Number, body.Deflated }).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
            return found is null ? null : ((EntryBody.ArticleRead)BodyJson.Read(found.Number, EntryKind.ArticleRead, BodyBytes.Unpack(found.Number, found.Deflated))).Reading.Findings;
        });

    public Task<bool> RecordAsync(Article article, Reading reading, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(reading);
        return WriteAsync(context => new Recording(context, clock).RunAsync(article, reading, cancellationToken), cancellationToken);
    }

    public Task<Entry> AppendAsync(EntryBody body, string by, CancellationToken cancellationToken = default) =>
        WriteAsync(context => new Appending(context, clock).RunAsync(body, by, cancellationToken), cancellationToken);

    public async Task<bool> ForgetAsync(ArticleId article, string reason, string by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var isGone = await WriteAsync(context => new Forgetting(context, clock).RunAsync(article, reason, by, cancellationToken), cancellationToken).ConfigureAwait(false);
        if (isGone)
        {
            // Pages that were written over still lie in the log until it is cut.
            await ReadAsync(context => context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);", cancellationToken)).ConfigureAwait(false);
        }

        return isGone;
    }

    public Task<Entry?> FindLastAsync(EntryKind kind, CancellationToken cancellationToken = default) => ReadAsync(context => Entries.FindLastAsync(context, kind, cancellationToken));

    public async IAsyncEnumerable<Entry> EntriesAsync(long after = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var context = file.Open();
        await using var entries = Entries.In(context, after).GetAsyncEnumerator(cancellationToken);
        while (await file.TryAsync(() => entries.MoveNextAsync().AsTask()).ConfigureAwait(false))
        {
            yield return await file.TryAsync(() => Task.FromResult(entries.Current.ToEntryWithBody())).ConfigureAwait(false);
        }
    }

    public async IAsyncEnumerable<KeptArticle> ArticlesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // Page by page, so that no long reading keeps the log from being cut while what is read is coded anew and written.
        for (long? after = 0; after is { } last;)
        {
            var page = await ReadAsync(context => StoredArticles.In(context, row => row.Row > last).Take(Page).ToListAsync(cancellationToken)).ConfigureAwait(false);
            foreach (var article in page)
            {
                yield return await file.TryAsync(() => Task.FromResult(article.ToKept())).ConfigureAwait(false);
            }

            after = page.Count < Page ? null : page[^1].Row;
        }
    }

    public Task<LedgerCheck> VerifyAsync(CancellationToken cancellationToken = default) => ReadAsync(context => Verification.RunAsync(context, cancellationToken));

    /// <summary>Copies the ledger as it is now into a file, while others may read and write; the copy is moved into place when it is complete.</summary>
    /// <param name="copy">The file; an older one is replaced.</param>
    /// <param name="cancellationToken">Stops before the copy is begun.</param>
    /// <exception cref="UnusableLedgerException">The copy cannot be written.</exception>
    public async Task BackupAsync(string copy, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(copy);
        cancellationToken.ThrowIfCancellationRequested();
        await new SqliteFile(copy, TimeSpan.FromSeconds(1)).TryAsync(() =>
        {
            Backup.Write(file, copy);
            return Task.FromResult(true);
        }).ConfigureAwait(false);
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        turn.Dispose();
        file.Release();
    }

    private Task<T> ReadAsync<T>(Func<LedgerContext, Task<T>> read) => file.TryAsync(async () =>
    {
        await using var context = file.Open();
        return await read(context).ConfigureAwait(false);
    });

    /// <summary>Writes in one transaction, one writer at a time; other programs wait for its end.</summary>
    private async Task<T> WriteAsync<T>(Func<LedgerContext, Task<T>> write, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await file.TryAsync(async () =>
            {
                await using var context = file.Open();
                context.ChangeTracker.AutoDetectChangesEnabled = false;
                await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
                var written = await write(context).ConfigureAwait(false);
                await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                return written;
            }).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }
}
