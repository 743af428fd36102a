using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Parley.Articles.Files;

namespace Parley.Articles.Html;

/// <summary>Reads an article from a saved page. Nothing is fetched, whatever the page refers to.</summary>
/// <remarks>
/// SmartReader finds the article on most pages; it passes over short ones, and on some takes a part for the whole. Then
/// the page's own article, main or body element is taken. The text is its paragraphs with a blank line between them.
/// </remarks>
public static partial class HtmlReader
{
    // Paragraphs found by SmartReader count when they make at least this much text ...
    private const int ShortestFind = 250;

    // ... and at least this share of what the page's article element holds.
    private const double LeastShare = 0.5;

    // SmartReader looks at each element and all that is in it many times; beyond these it takes minutes.
    private const int MostElements = 10_000;
    private const int DeepestElement = 100;

    /// <summary>The article on a page.</summary>
    /// <param name="name">The file's name, without its folder.</param>
    /// <param name="html">The page.</param>
    /// <param name="options">What the caller said about it.</param>
    /// <exception cref="UnreadableArticleException">There is no text on it, it nests too deep, or its text is larger than the limit.</exception>
    public static Article Read(string name, string html, ArticleOptions options)
    {
        ArgumentNullException.ThrowIfNull(html);
        return Read(name, name, html, options);
    }

    /// <summary>The article on a page in bytes.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="place">Where it is, as a message names it.</param>
    /// <param name="bytes">The page.</param>
    /// <param name="options">What the caller said about it.</param>
    /// <param name="encoding">The encoding that the server told, if it did; the page is asked when not.</param>
    /// <param name="url">The address it was fetched from, for a page that tells none itself.</param>
    internal static Article Read(string name, string place, ReadOnlySpan<byte> bytes, ArticleOptions options, string? encoding = null, string? url = null) =>
        Read(name, place, TextDecoder.Decode(bytes, place, encoding ?? DeclaredEncoding(bytes)), options, url);

    private static Article Read(string name, string place, string html, ArticleOptions options, string? url = null)
    {
        RefuseDeep(html, place);
        using var page = new HtmlParser().ParseDocument(html);
        var origin = PageOrigin.Of(page, name, place);
        return OfPieces(Pieces(page), origin with { Url = origin.Url ?? url }, options);
    }

    private static void RefuseDeep(string html, string place)
    {
        if (Nesting.IsTooDeep(html))
        {
            throw new UnreadableArticleException(place, $"nests more than {Nesting.Deepest:N0} tags in one another");
        }
    }

    /// <summary>The article that is all of a piece of a page, as a feed or a mail holds it.</summary>
    /// <param name="html">The piece.</param>
    /// <param name="origin">What is known of the article; the page is not asked.</param>
    /// <param name="options">What the caller said about it.</param>
    /// <exception cref="UnreadableArticleException">There is no text in it, it nests too deep, or its text is larger than the limit.</exception>
    internal static Article ReadFragment(string html, ArticleOrigin origin, ArticleOptions options)
    {
        RefuseDeep(html, origin.Place);
        using var page = new HtmlParser().ParseDocument(html);
        RemoveUnseen(page);
        return OfPieces(PageText.PiecesIn(page.Body ?? page.DocumentElement), origin, options);
    }

    private static Article OfPieces(IReadOnlyList<PagePiece> found, ArticleOrigin origin, ArticleOptions options)
    {
        var pieces = WithoutTitle(found, origin.Title);
        if (pieces.Count == 0)
        {
            throw new UnreadableArticleException(origin.Place, "is a page without text");
        }

        var kinds = pieces.Index().Where(piece => piece.Item.Kind is not null).ToDictionary(piece => piece.Index, piece => piece.Item.Kind!.Value);
        return origin.ToArticle(string.Join("\n\n", pieces.Select(piece => piece.Words)), options, kinds);
    }

    private static void RemoveUnseen(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("script, style, noscript, template, svg, iframe"))
        {
            element.Remove();
        }
    }

    private static IReadOnlyList<PagePiece> Pieces(IHtmlDocument page)
    {
        RemoveUnseen(page);
        var root = Root(page);
        var own = PageText.PiecesIn(root);
        var found = IsOrdinary(page) ? FoundBySmartReader(page) : [];
        var enough = root.LocalName == "body" ? ShortestFind : Math.Max(ShortestFind, BodyLength(own) * LeastShare);
        return BodyLength(found) >= enough ? found : own;
    }

    private static bool IsOrdinary(IHtmlDocument page)
    {
        var left = MostElements;
        return IsWithin(page.DocumentElement, DeepestElement);

        bool IsWithin(IElement element, int depth) => depth > 0 && --left > 0 && element.Children.All(child => IsWithin(child, depth - 1));
    }

    private static IElement Root(IHtmlDocument page)
    {
        var root = page.QuerySelectorAll("[itemprop~=articleBody]").Concat(page.QuerySelectorAll("article")).MaxBy(element => element.TextContent.Length)
            ?? page.QuerySelector("main, [role=main]");
        if (root is not null && !string.IsNullOrWhiteSpace(root.TextContent))
        {
            return root;
        }

        // Outside an article element these belong to the site, unless there is nothing else.
        var whole = page.Body ?? page.DocumentElement;
        var inner = (IElement)whole.Clone();
        foreach (var frame in inner.QuerySelectorAll("header, footer, nav, aside"))
        {
            frame.Remove();
        }

        return string.IsNullOrWhiteSpace(inner.TextContent) ? whole : inner;
    }

    private static IReadOnlyList<PagePiece> FoundBySmartReader(IHtmlDocument page)
    {
        try
        {
            using var reader = new SmartReader.Reader("https://page.invalid/", page) { KeepClasses = true };
            // IsReadable is no verdict on what was found, but a guess made before; it is false for many good finds.
            var found = reader.GetArticle();
            using var content = new HtmlParser().ParseDocument(found.Content ?? string.Empty);
            return content.Body is { } body ? PageText.PiecesIn(body) : [];
        }
        catch (Exception failed) when (failed is not OutOfMemoryException)
        {
            // SmartReader 0.11.1 throws what its parts throw (null references among it) on malformed pages: its find is optional.
            return [];
        }
    }

    private static int BodyLength(IEnumerable<PagePiece> pieces) =>
        pieces.Where(piece => piece.Kind is null or BlockKind.Body or BlockKind.PullQuote).Sum(piece => piece.Words.Length);

    // The title is kept in its field, not put before the text.
    private static List<PagePiece> WithoutTitle(IReadOnlyList<PagePiece> pieces, string? title) =>
        pieces.Where((piece, index) => index > 4 || title is null || !string.Equals(piece.Words, title, StringComparison.OrdinalIgnoreCase)).ToList();

    private static string? DeclaredEncoding(ReadOnlySpan<byte> bytes) =>
        Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)])) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
