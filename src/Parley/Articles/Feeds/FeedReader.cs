using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Parley.Articles.Files;
using Parley.Articles.Html;

namespace Parley.Articles.Feeds;

/// <summary>Reads articles from a feed (RSS 0.9 to 2.0, Atom 1.0). Entities and document types are refused, and nothing is fetched.</summary>
internal static partial class FeedReader
{
    /// <summary>The items that hold their full text, as articles; those that do not are named.</summary>
    /// <exception cref="UnreadableArticleException">It is no well-formed XML, no feed, or holds no item.</exception>
    public static IEnumerable<Arrival> Read(byte[] bytes, string path, string name, ArticleOptions options)
    {
        var root = Parse(bytes, path);
        var items = root.Name.LocalName switch
        {
            "rss" => root.Elements().Where(element => element.Name.LocalName == "channel").SelectMany(channel => channel.Elements()),
            "RDF" or "feed" => root.Elements(),
            var other => throw new UnreadableArticleException(path, $"is XML, but no feed: its root element is <{other}>"),
        };
        var outlet = FeedItem.TitleOf(root.Name.LocalName == "feed" ? root : root.Elements().FirstOrDefault(element => element.Name.LocalName == "channel"));
        var number = 0;
        foreach (var item in items.Where(element => element.Name.LocalName is "item" or "entry").Select(element => new FeedItem(element)))
        {
            number++;
            var place = $"{path}, item {number}";
            var origin = new ArticleOrigin($"{name}, item {number}")
            {
                FileName = name,
                Place = place,
                Title = item.Title,
                Outlet = item.Source ?? outlet,
                Url = item.Url,
                Authors = item.Authors,
                Published = item.Published,
            };
            yield return Arrival.Of(place, () => Read(item, origin, options));
        }

        if (number == 0)
        {
            throw new UnreadableArticleException(path, "is a feed without items");
        }
    }

    private static Article Read(FeedItem item, ArticleOrigin origin, ArticleOptions options)
    {
        var (text, isHtml) = item.FullText;
        var named = item.Title is null ? string.Empty : $" (\"{item.Title}\")";
        return text is null ? throw new UnreadableArticleException(origin.Place, $"holds a summary, not the article{named}: save the page it links to, then name that file")
            : isHtml ? HtmlReader.ReadFragment(text, origin, options)
            : origin.ToArticle(text.ReplaceLineEndings("\n"), options);
    }

    private static XElement Parse(byte[] bytes, string path)
    {
        var text = TextDecoder.Decode(bytes, path, DeclaredEncoding(bytes)).TrimStart();
        if (text.Length == 0)
        {
            throw new UnreadableArticleException(path, "is empty");
        }

        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), settings);
            return XDocument.Load(reader).Root!;
        }
        catch (XmlException) when (text.Contains("<!DOCTYPE", StringComparison.Ordinal))
        {
            throw new UnreadableArticleException(path, "declares a document type, which is not read");
        }
        catch (XmlException problem)
        {
            throw new UnreadableArticleException(path, $"is not well-formed XML (line {problem.LineNumber}, position {problem.LinePosition})");
        }
    }

    private static string? DeclaredEncoding(ReadOnlySpan<byte> bytes) =>
        Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 200)])) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("""<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9_:.-]+)""")]
    private static partial Regex Declaration();
}
