using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Parley.Articles;
using Parley.Databases.Rows;
using Parley.Ledgers;
using Parley.Ledgers.Json;

namespace Parley.Databases.Sqlite;

/// <summary>Reads entries, and adds one at the end of the chain.</summary>
internal static class Entries
{
    /// <summary>The entries with a higher number, in order.</summary>
    public static IAsyncEnumerable<StoredEntry> In(LedgerContext context, long after) => Stored(context, context.Entries.Where(entry => entry.Number > after));

    /// <summary>The entries of these kinds that are about an article, or about none, in order.</summary>
    public static async Task<List<Entry>> OfAsync(LedgerContext context, ArticleId article, IReadOnlyList<EntryKind> kinds, CancellationToken cancellationToken)
    {
        var names = kinds.Select(kind => kind.ToString()).ToList();
        var stored = Stored(context, context.Entries.Where(entry => (entry.Article == article.Value || entry.Article == null) && names.Contains(entry.Kind)));
        return await stored.Select(entry => entry.ToEntryWithBody()).ToListAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The newest entry of a kind; null when there is none.</summary>
    public static async Task<Entry?> FindLastAsync(LedgerContext context, EntryKind kind, CancellationToken cancellationToken)
    {
        var name = kind.ToString();
        var number = await context.Entries.Where(entry => entry.Kind == name).MaxAsync(entry => (long?)entry.Number, cancellationToken).ConfigureAwait(false);
        var last = await Stored(context, context.Entries.Where(entry => entry.Number == number)).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return last?.ToEntryWithBody();
    }

    /// <summary>Adds an entry; it is there when the transaction is committed.</summary>
    public static async Task<Entry> AppendAsync(LedgerContext context, TimeProvider clock, EntryBody body, string by, CancellationToken cancellationToken)
    {
        var last = await context.Entries.AsNoTracking().OrderByDescending(entry => entry.Number).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        var json = BodyJson.Write(body);
        var entry = EntryChain.Next(last is null ? null : new StoredEntry(last, null).ToEntry(), clock.GetUtcNow(), by, body, json);
        if (!await context.Bodies.AnyAsync(row => row.Hash == entry.BodyHash, cancellationToken).ConfigureAwait(false))
        {
            context.Add(new BodyRow { Hash = entry.BodyHash, Deflated = BodyBytes.Pack(json) });
        }

        context.Add(new EntryRow
        {
            Number = entry.Number,
            At = entry.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            By = entry.By,
            Kind = entry.Kind.ToString(),
            Article = entry.About?.Value,
            BodyHash = entry.BodyHash,
            Hash = entry.Hash,
        });
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        return entry;
    }

    /// <summary>Refuses an article that was forgotten.</summary>
    /// <exception cref="UnreadableArticleException">It was.</exception>
    public static async Task RefuseForgottenAsync(LedgerContext context, ArticleId article, CancellationToken cancellationToken)
    {
        var kind = nameof(EntryKind.ArticleForgotten);
        var last = await Stored(context, context.Entries.Where(entry => entry.Article == article.Value && entry.Kind == kind)).LastOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        if (last?.ToEntryWithBody() is { Body: EntryBody.ArticleForgotten forgotten } entry)
        {
            throw EntryRules.Forgotten(article.Value, entry.At, forgotten.Reason);
        }
    }

    private static IAsyncEnumerable<StoredEntry> Stored(LedgerContext context, IQueryable<EntryRow> entries) =>
        (from entry in entries.AsNoTracking()
         orderby entry.Number
         join body in context.Bodies.AsNoTracking() on entry.BodyHash equals body.Hash into bodies
         from body in bodies.DefaultIfEmpty()
         select new StoredEntry(entry, body.Deflated)).AsAsyncEnumerable();
}
