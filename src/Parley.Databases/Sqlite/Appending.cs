using Microsoft.EntityFrameworkCore;
using Parley.Articles;
using Parley.Ledgers;

namespace Parley.Databases.Sqlite;

/// <summary>Adds an entry that a person or the program tells, within a transaction.</summary>
internal sealed class Appending(LedgerContext context, TimeProvider clock)
{
    /// <summary>Adds it, and sets the review states that follow from it.</summary>
    public async Task<Entry> RunAsync(EntryBody body, string by, CancellationToken cancellationToken)
    {
        var undone = body is EntryBody.Undone undoing
            ? await context.Entries.AsNoTracking().FirstOrDefaultAsync(row => row.Number == undoing.Entry, cancellationToken).ConfigureAwait(false)
            : null;
        EntryRules.Check(body, _ => undone is null ? null : new StoredEntry(undone, null).ToEntry().Kind);
        if (body.About is { } about)
        {
            await Entries.RefuseForgottenAsync(context, about, cancellationToken).ConfigureAwait(false);
        }

        var entry = await Entries.AppendAsync(context, clock, body, by, cancellationToken).ConfigureAwait(false);
        if (body is EntryBody.Reviewed or EntryBody.Undone)
        {
            await SetStatesAsync(body.About, cancellationToken).ConfigureAwait(false);
        }

        return entry;
    }

    /// <summary>Sets those of one article or, after an undoing, of every article that was reviewed.</summary>
    private async Task SetStatesAsync(ArticleId? about, CancellationToken cancellationToken)
    {
        var reviewed = nameof(EntryKind.Reviewed);
        var ids = about is { } one
            ? [one.Value]
            : await context.Entries.Where(row => row.Kind == reviewed && row.Article != null).Select(row => row.Article ?? "").Distinct().ToListAsync(cancellationToken).ConfigureAwait(false);
        foreach (var article in await context.Articles.AsNoTracking().Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken).ConfigureAwait(false))
        {
            await ReviewStates.SetAsync(context, new ArticleId(article.Id), article.Row, cancellationToken).ConfigureAwait(false);
        }
    }
}
