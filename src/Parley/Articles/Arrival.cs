namespace Parley.Articles;

/// <summary>What came through a door: an article, or the news that something there could not be read.</summary>
public abstract record Arrival(string Name)
{
    /// <summary>What reading gives: the article, or the problem if it cannot be read.</summary>
    /// <param name="place">Where it stands, as a message names it.</param>
    /// <param name="read">Reads it.</param>
    public static Arrival Of(string place, Func<Article> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        try
        {
            return new Opened(read());
        }
        catch (UnreadableArticleException problem)
        {
            return new Unreadable(place, problem);
        }
    }

    /// <summary>An article, ready to be read.</summary>
    public sealed record Opened(Article Article) : Arrival(Article.Name);

    /// <summary>A file, line or record that holds no readable article.</summary>
    public sealed record Unreadable(string Name, UnreadableArticleException Problem) : Arrival(Name)
    {
        /// <summary>Says that what stands at a place cannot be read, and why.</summary>
        public Unreadable(string place, string reason)
            : this(place, new UnreadableArticleException(place, reason))
        {
        }
    }
}
