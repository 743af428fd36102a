namespace Parley.Articles;

/// <summary>What came through a door: an article, or the news that something there could not be read.</summary>
public abstract record Arrival(string Name)
{
    /// <summary>An article, ready to be read.</summary>
    public sealed record Opened(Article Article) : Arrival(Article.Name);

    /// <summary>A file, line or record that holds no readable article.</summary>
    public sealed record Unreadable(string Name, UnreadableArticleException Problem) : Arrival(Name);
}
