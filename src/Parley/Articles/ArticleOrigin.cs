using Parley.Articles.Layouts;
using Parley.Text;

namespace Parley.Articles;

/// <summary>What came with an article's text: its name and, where known, title, outlet, address, authors and day.</summary>
/// <param name="Name">The file's name, or the id that came with the article.</param>
public sealed record ArticleOrigin(string Name)
{
    /// <summary>The name of the file it came in, when that is not <see cref="Name"/>.</summary>
    public string? FileName { get; init; }

    /// <summary>Where it stands, as a message names it: a path, or a file and line; <see cref="Name"/> unless told.</summary>
    public string Place { get => field ?? Name; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The day its own data gives, not one that a file's name or the text tells.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Makes the article: paragraphs, blocks, language and publication day are worked out, the text is stored as it is.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="options">What the caller said about it.</param>
    /// <param name="kinds">What paragraphs are for, by number from 0, where the page's markup tells; the text decides on the others.</param>
    /// <exception cref="UnreadableArticleException">The text is blank, holds NUL characters or is larger than the limit.</exception>
    public Article ToArticle(string text, ArticleOptions options, IReadOnlyDictionary<int, BlockKind>? kinds = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        Refuse(text, options.Limits);

        var isWrapped = Wrapping.IsWrapped(text);
        var paragraphs = Paragraphs.Of(text, isWrapped);
        var blocks = Layout.BlocksOf(text, paragraphs, Title, kinds);
        var (published, from) = PublicationDay.Of(options.Published, this, text, blocks);
        return new Article
        {
            Id = ArticleId.Of(Outlet ?? Url ?? Name, text),
            Name = Name,
            Text = text,
            Title = Title,
            Outlet = Outlet,
            Url = Url,
            Authors = Authors,
            Language = LanguageGuess.Of(text),
            Published = published,
            PublishedFrom = from,
            IsWrapped = isWrapped,
            Paragraphs = paragraphs,
            Blocks = blocks,
        };
    }

    private void Refuse(string text, ArticleLimits limits)
    {
        if (text.Length > limits.TextLength)
        {
            throw new UnreadableArticleException(Place, $"the text has {text.Length:N0} characters; at most {limits.TextLength:N0} are read");
        }

        if (text.IndexOf('\0') is var nul and >= 0)
        {
            throw new UnreadableArticleException(Place, $"holds a NUL character (at {nul:N0}): damaged, or no text");
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw new UnreadableArticleException(Place, text.Length == 0 ? "is empty" : "holds nothing but white space");
        }
    }
}
