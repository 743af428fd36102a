using Microsoft.EntityFrameworkCore;
using Parley.Articles;
using Parley.Databases.Rows;
using Parley.Ledgers;

namespace Parley.Databases.Sqlite;

/// <summary>Checks a ledger's file: SQLite's own check, the chain of entries, and that the derived rows are what the entries make.</summary>
internal static class Verification
{
    /// <summary>Checks it.</summary>
    public static async Task<LedgerCheck> RunAsync(LedgerContext context, CancellationToken cancellationToken)
    {
        var check = new ChainCheck();
        // One transaction: what is checked is one state of the file, whoever writes meanwhile.
        await using var transaction = await context.Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadUncommitted, cancellationToken).ConfigureAwait(false);
        foreach (var problem in await context.Database.SqlQueryRaw<string>("SELECT quick_check AS Value FROM pragma_quick_check").ToListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (problem != "ok")
            {
                check.Say(problem);
            }
        }

        var standing = new Dictionary<ArticleId, (long AddedBy, long ReadBy)>();
        await foreach (var stored in Entries.In(context, after: 0).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            try
            {
                var entry = stored.ToEntry();
                Follow(standing, entry);
                check.Add(entry, stored.Json() is { } json ? json : (ReadOnlyMemory<byte>?)null);
            }
            catch (UnusableLedgerException problem)
            {
                check.Say(problem.Message);
            }
        }

        await CompareAsync(context, standing, check, cancellationToken).ConfigureAwait(false);
        return check.Complete();
    }

    private static void Follow(Dictionary<ArticleId, (long AddedBy, long ReadBy)> standing, Entry entry)
    {
        if (entry.About is not { } article)
        {
            return;
        }

        switch (entry.Kind)
        {
            case EntryKind.ArticleAdded:
                standing[article] = (entry.Number, standing.GetValueOrDefault(article).ReadBy);
                break;
            case EntryKind.ArticleRead:
                standing[article] = (standing.GetValueOrDefault(article).AddedBy, entry.Number);
                break;
            case EntryKind.ArticleForgotten:
                standing.Remove(article);
                break;
            default:
                break;
        }
    }

    private static async Task CompareAsync(LedgerContext context, Dictionary<ArticleId, (long AddedBy, long ReadBy)> standing, ChainCheck check, CancellationToken cancellationToken)
    {
        var rows = await context.Articles.AsNoTracking().Select(row => new { row.Row, row.Id, row.AddedBy, row.ReadBy }).ToListAsync(cancellationToken).ConfigureAwait(false);
        foreach (var row in rows)
        {
            var article = new ArticleId(row.Id);
            if (!standing.Remove(article, out var entries) || entries != (row.AddedBy, row.ReadBy))
            {
                check.Say($"article {article}: its row is not what the entries tell");
                continue;
            }

            await CompareAsync(context, article, row.Row, check, cancellationToken).ConfigureAwait(false);
        }

        foreach (var article in standing.Keys)
        {
            check.Say($"article {article}: the entries tell of it, and its row is missing");
        }
    }

    private static async Task CompareAsync(LedgerContext context, ArticleId article, long row, ChainCheck check, CancellationToken cancellationToken)
    {
        var stored = await StoredArticles.In(context, one => one.Row == row).FirstAsync(cancellationToken).ConfigureAwait(false);
        if (stored.Added is null || stored.Read is null)
        {
            // A missing body is told by the chain's check.
            return;
        }

        try
        {
            var kept = stored.ToKept();
            var found = await context.Statements.AsNoTracking().Include(one => one.Codings.OrderBy(coding => coding.Place)).Where(one => one.Article == row).OrderBy(one => one.Place)
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            var made = kept.Reading.Statements.Select((coded, place) => DerivedRows.Of(coded, kept.Article, row, place));
            if (!found.Select(Shape).SequenceEqual(made.Select(Shape)))
            {
                check.Say($"article {article}: the rows of its statements are not what its reading makes");
            }
        }
        catch (UnusableLedgerException problem)
        {
            check.Say(problem.Message);
        }
    }

    /// <summary>All of a row but its number and the state of its review.</summary>
    private static string Shape(StatementRow row) => string.Join(
        '\u001f',
        [row.Id, row.Kind, row.Mode, row.Actor, row.Party, $"{row.Day:O}", $"{row.Confidence:R}", row.Words, .. row.Codings.Select(coding => $"{coding.Issue}/{coding.Stance}/{coding.Act}")]);
}
