namespace Parley.Articles.Archives;

/// <summary>An article cut out of an export of a news archive.</summary>
/// <param name="Lines">The lines of its running text, blank ones included.</param>
internal sealed record ExportedArticle(IReadOnlyList<string> Lines)
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    public string? Url { get; init; }

    public DateOnly? Published { get; init; }
}
