using Parley.Articles;
using Parley.Articles.PlainText;

namespace Parley.Testing;

/// <summary>Makes articles from strings, as the program makes them from files.</summary>
public static class ArticleBuilder
{
    /// <summary>The article with this name and text; its blocks, paragraphs and language are worked out as for a file.</summary>
    public static Article FromText(string name, string text, DateOnly? published = null) =>
        PlainTextReader.Read(name, text, new ArticleOptions { Published = published });
}
