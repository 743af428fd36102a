using Parley.Articles;

namespace Parley.Positions.Folds;

/// <summary>A statement as folds over what it tells of read it: with its article, as evidence, and with its place among all others.</summary>
/// <param name="Article">The article.</param>
/// <param name="Coded">The statement.</param>
/// <param name="Evidence">The statement as evidence.</param>
/// <param name="Order">Its place among all statements of all articles, in the folds' own order of articles.</param>
internal sealed record ToldStatement(Article Article, Coded Coded, Evidence Evidence, int Order)
{
    /// <summary>The day as of which it counts; the earliest day there is when none is known.</summary>
    public DateOnly Day => Evidence.Day ?? DateOnly.MinValue;

    /// <summary>The statements that count as of a day, oldest first, within a day in reading order; all when it is null.</summary>
    public static IReadOnlyList<ToldStatement> Of(IReadOnlyList<CodedArticle> articles, DateOnly? asOf) =>
    [
        .. StatedRows.InOrder(articles)
            .SelectMany(one => one.Statements.Where(StatedRows.IsOwn).Where(coded => StatedRows.IsInTime(one.Article, coded, asOf)).Select(coded => (one.Article, coded)))
            .Select((one, order) => new ToldStatement(one.Article, one.coded, Evidence.Of(one.Article, one.coded), order))
            .OrderBy(told => told.Day).ThenBy(told => told.Order),
    ];
}
