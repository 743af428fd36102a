using Parley.Articles.Tables;

namespace Parley.Articles;

/// <summary>What a caller may say about the articles to come.</summary>
public sealed record ArticleOptions
{
    /// <summary>The day all of them were published on; when null, each article's own data, its file's name or its dateline tells.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Which columns of a table hold what; when none are named, those with usual names do.</summary>
    public TableColumns Columns { get; init; } = TableColumns.Usual;

    public ArticleLimits Limits { get; init; } = new();
}
