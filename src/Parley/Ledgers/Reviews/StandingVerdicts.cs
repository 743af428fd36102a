using Parley.Statements;

namespace Parley.Ledgers.Reviews;

/// <summary>Which verdicts stand: the newest on each statement that was not undone.</summary>
public static class StandingVerdicts
{
    /// <summary>The verdicts that stand after some entries.</summary>
    /// <param name="entries">The reviews and undoings, in order; others are passed over.</param>
    public static IReadOnlyDictionary<StatementId, Review> Of(IEnumerable<Entry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var told = entries.Where(entry => entry.Body is EntryBody.Reviewed or EntryBody.Undone).ToList();
        var undone = new HashSet<long>();
        // From the newest on: an undoing counts unless a later one undid it.
        foreach (var entry in told.AsEnumerable().Reverse())
        {
            if (entry.Body is EntryBody.Undone undoing && !undone.Contains(entry.Number))
            {
                undone.Add(undoing.Entry);
            }
        }

        var standing = new Dictionary<StatementId, Review>();
        foreach (var entry in told.Where(entry => !undone.Contains(entry.Number)))
        {
            if (entry.Body is EntryBody.Reviewed reviewed)
            {
                standing[reviewed.Review.Statement] = reviewed.Review;
            }
        }

        return standing;
    }
}
