namespace Parley.Positions.Folds;

/// <summary>Finds statements by their id, or by the id of their article.</summary>
public static class StatementLookup
{
    /// <summary>What an id names.</summary>
    /// <param name="articles">Where to look.</param>
    /// <param name="id">A statement's id or a beginning of it, or an article's id: then all its statements.</param>
    /// <returns>The statements with their articles, in reading order; several of different articles, or of one that was not named whole, when a beginning is not unique.</returns>
    public static IReadOnlyList<(CodedArticle Article, Coded Coded)> Find(IReadOnlyList<CodedArticle> articles, string id)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(id);
        var all = StatedRows.InOrder(articles);
        return id.StartsWith("ar_", StringComparison.Ordinal)
            ? [.. all.Where(one => one.Article.Id.Value == id).SelectMany(one => one.Statements.Select(coded => (one, coded)))]
            : [.. all.SelectMany(one => one.Statements.Where(coded => coded.Dated.Attributed.Statement.Id.Value.StartsWith(id, StringComparison.Ordinal)).Select(coded => (one, coded)))];
    }
}
