using Parley.Articles.Files;

namespace Parley.Articles.PlainText;

/// <summary>Reads an article from plain text: what a text file holds, or a caller has as a string.</summary>
public static class PlainTextReader
{
    /// <summary>The article with this text, stored exactly as given.</summary>
    /// <param name="name">The file's name, without its folder; an ISO day at its start is the publication day.</param>
    /// <param name="text">The text.</param>
    /// <param name="options">What the caller said about it.</param>
    /// <exception cref="UnreadableArticleException">The text is blank, holds NUL characters or is larger than the limit.</exception>
    public static Article Read(string name, string text, ArticleOptions options) => new ArticleOrigin(name).ToArticle(text, options);

    internal static Article Read(string name, string place, ReadOnlySpan<byte> bytes, ArticleOptions options) =>
        new ArticleOrigin(name) { Place = place }.ToArticle(TextDecoder.Decode(bytes, place), options);
}
