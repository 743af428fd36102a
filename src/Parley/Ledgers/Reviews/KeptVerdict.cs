using Parley.Statements;

namespace Parley.Ledgers.Reviews;

/// <summary>What is kept of a review when its article is forgotten: the verdict, without any words.</summary>
/// <param name="Entry">The number of the review's entry, which tells who and when.</param>
/// <param name="Statement">The statement that was judged.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Fields">The names of the fields that were corrected.</param>
public sealed record KeptVerdict(long Entry, StatementId Statement, Verdict Verdict, IReadOnlyList<string> Fields)
{
    /// <summary>What is kept of a review.</summary>
    public static KeptVerdict Of(long entry, Review review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return new KeptVerdict(entry, review.Statement, review.Verdict, [.. review.Corrections.Select(correction => correction.Field)]);
    }
}
