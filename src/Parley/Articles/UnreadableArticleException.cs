namespace Parley.Articles;

/// <summary>One article cannot be read; the message names it and the reason in one line. The run goes on with the others.</summary>
public sealed class UnreadableArticleException : Exception
{
    public UnreadableArticleException()
    {
    }

    public UnreadableArticleException(string message)
        : base(message)
    {
    }

    public UnreadableArticleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Says that the article or file <paramref name="name"/> cannot be read, and why.</summary>
    public UnreadableArticleException(string name, string reason)
        : base($"{name}: {reason}")
    {
    }
}
