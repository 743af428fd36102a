using Microsoft.EntityFrameworkCore;
using Parley.Articles;
using Parley.Ledgers;
using Parley.Ledgers.Reviews;

namespace Parley.Databases.Sqlite;

/// <summary>Sets the review state of an article's statements to the verdicts that stand.</summary>
internal static class ReviewStates
{
    /// <summary>Sets them.</summary>
    /// <param name="context">The tables.</param>
    /// <param name="article">The article.</param>
    /// <param name="row">The article's row.</param>
    /// <param name="cancellationToken">Stops; the transaction is then not committed.</param>
    public static async Task SetAsync(LedgerContext context, ArticleId article, long row, CancellationToken cancellationToken)
    {
        var reviewed = nameof(EntryKind.Reviewed);
        if (!await context.Entries.AnyAsync(entry => entry.Article == article.Value && entry.Kind == reviewed, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var standing = StandingVerdicts.Of(await Entries.OfAsync(context, article, [EntryKind.Reviewed, EntryKind.Undone], cancellationToken).ConfigureAwait(false));
        await context.Statements.Where(statement => statement.Article == row)
            .ExecuteUpdateAsync(set => set.SetProperty(statement => statement.Review, DerivedRows.NotReviewed), cancellationToken).ConfigureAwait(false);
        foreach (var (statement, review) in standing)
        {
            var state = DerivedRows.Name(review.Verdict);
            await context.Statements.Where(one => one.Article == row && one.Id == statement.Value)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Review, state), cancellationToken).ConfigureAwait(false);
        }
    }
}
