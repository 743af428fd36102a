namespace Parley.Databases.Rows;

/// <summary>An article that is not forgotten.</summary>
internal sealed class ArticleRow
{
    /// <summary>The number of the entry that added it first: articles in this order are in that of their arrival.</summary>
    public long Row { get; init; }

    public required string Id { get; init; }

    /// <summary>The number of the entry with the article as it is kept.</summary>
    public long AddedBy { get; set; }

    /// <summary>The number of the entry with the reading that holds.</summary>
    public long ReadBy { get; set; }

    public required string Name { get; set; }

    public string? Title { get; set; }

    public string? Outlet { get; set; }

    public DateOnly? Published { get; set; }

    /// <summary>Its text, which full-text search indexes.</summary>
    public required string Text { get; set; }
}
