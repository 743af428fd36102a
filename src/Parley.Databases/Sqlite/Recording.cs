using Microsoft.EntityFrameworkCore;
using Parley.Articles;
using Parley.Databases.Rows;
using Parley.Ledgers;

namespace Parley.Databases.Sqlite;

/// <summary>Records an article with a reading, within a transaction: the entries, then the rows derived from them.</summary>
internal sealed class Recording(LedgerContext context, TimeProvider clock)
{
    /// <summary>Records them.</summary>
    /// <returns>Whether anything was added.</returns>
    public async Task<bool> RunAsync(Article article, Reading reading, CancellationToken cancellationToken)
    {
        var kept = await context.Articles.FirstOrDefaultAsync(row => row.Id == article.Id.Value, cancellationToken).ConfigureAwait(false);
        var version = VersionJson.Of(reading.Version);
        if (kept is null)
        {
            await Entries.RefuseForgottenAsync(context, article.Id, cancellationToken).ConfigureAwait(false);
        }
        else if (KeptArticle.Corrects(article, kept.Published))
        {
            kept.AddedBy = (await AppendAsync(new EntryBody.ArticleAdded(article), cancellationToken).ConfigureAwait(false)).Number;
            (kept.Name, kept.Title, kept.Outlet, kept.Published) = (article.Name, article.Title, article.Outlet, article.Published);
        }
        else if (await context.Readings.AnyAsync(row => row.Entry == kept.ReadBy && row.Version == version, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        if (kept is null)
        {
            var added = await AppendAsync(new EntryBody.ArticleAdded(article), cancellationToken).ConfigureAwait(false);
            kept = DerivedRows.Of(article, added.Number);
        }

        var read = await AppendAsync(new EntryBody.ArticleRead(article.Id, reading), cancellationToken).ConfigureAwait(false);
        kept.ReadBy = read.Number;
        if (context.Entry(kept).State == EntityState.Detached)
        {
            context.Add(kept);
        }

        context.Add(new ReadingRow { Entry = read.Number, Article = article.Id.Value, Finder = VersionJson.FinderOf(reading.Version), Version = version });
        await ReplaceStatementsAsync(kept, article, reading, cancellationToken).ConfigureAwait(false);
        context.ChangeTracker.DetectChanges();
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        await ReviewStates.SetAsync(context, article.Id, kept.Row, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private Task<Entry> AppendAsync(EntryBody body, CancellationToken cancellationToken) => Entries.AppendAsync(context, clock, body, Entry.Program, cancellationToken);

    private async Task ReplaceStatementsAsync(ArticleRow kept, Article article, Reading reading, CancellationToken cancellationToken)
    {
        await context.Statements.Where(row => row.Article == kept.Row).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        var dated = article with { Published = kept.Published };
        context.AddRange(reading.Statements.Select((coded, place) => DerivedRows.Of(coded, dated, kept.Row, place)));
    }
}
