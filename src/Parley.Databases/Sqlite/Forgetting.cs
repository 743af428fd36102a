using Microsoft.EntityFrameworkCore;
using Parley.Articles;
using Parley.Ledgers;
using Parley.Ledgers.Reviews;

namespace Parley.Databases.Sqlite;

/// <summary>Removes an article's text and all that quotes it, within a transaction.</summary>
internal sealed class Forgetting(LedgerContext context, TimeProvider clock)
{
    /// <summary>Removes it.</summary>
    /// <returns>Whether it was there.</returns>
    public async Task<bool> RunAsync(ArticleId article, string reason, string by, CancellationToken cancellationToken)
    {
        var kept = await context.Articles.AsNoTracking().FirstOrDefaultAsync(row => row.Id == article.Value, cancellationToken).ConfigureAwait(false);
        if (kept is null)
        {
            return false;
        }

        List<KeptVerdict> verdicts = [.. from entry in await Entries.OfAsync(context, article, [EntryKind.Reviewed], cancellationToken).ConfigureAwait(false)
                                         let reviewed = entry.Body as EntryBody.Reviewed
                                         where reviewed is not null
                                         select KeptVerdict.Of(entry.Number, reviewed.Review)];
        var forgotten = await Entries.AppendAsync(context, clock, new EntryBody.ArticleForgotten(article, reason, verdicts), by, cancellationToken).ConfigureAwait(false);

        // One after another rather than by cascade, so that the triggers of full-text search see each row go.
        await context.Codings.Where(row => context.Statements.Any(statement => statement.Row == row.Statement && statement.Article == kept.Row)).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await context.Statements.Where(row => row.Article == kept.Row).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await context.Articles.Where(row => row.Row == kept.Row).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await context.Readings.Where(row => row.Article == article.Value).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await context.Bodies
            .Where(body => context.Entries.Any(entry => entry.BodyHash == body.Hash && entry.Article == article.Value && entry.Number < forgotten.Number))
            .ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }
}
