using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace Parley.Articles.Feeds;

/// <summary>An item of an RSS feed or an entry of an Atom feed.</summary>
internal sealed class FeedItem(XElement item)
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    private static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";

    private static readonly string[] DayElements = ["pubDate", "published", "issued", "date", "updated", "modified"];

    public string? Title => TitleOf(item);

    /// <summary>The outlet that an item of a gathered feed comes from.</summary>
    public string? Source => Child("source") is { } source ? TitleOf(source) ?? (source.HasElements ? null : OneLine(source.Value)) : null;

    public string? Url => Address(AtomLink()?.Attribute("href")?.Value) ?? Address(Child("link")?.Value) ?? Address(Child("guid")?.Value) ?? Address(Child("id")?.Value);

    public IReadOnlyList<string> Authors =>
    [
        .. item.Elements()
            .Where(element => element.Name == Core + "creator" || element.Name.LocalName == "author")
            .Select(element => OneLine(element.Elements().FirstOrDefault(inner => inner.Name.LocalName == "name")?.Value ?? element.Value))
            .OfType<string>()
            .Distinct(),
    ];

    /// <summary>The day it was published; of an Atom entry that does not tell, the day it was last changed.</summary>
    public DateOnly? Published =>
        DayElements.Select(name => PublicationDay.Parse(Child(name)?.Value)).FirstOrDefault(day => day is not null);

    /// <summary>The article, and whether it is HTML; null when the item holds none.</summary>
    public (string? Text, bool IsHtml) FullText
    {
        get
        {
            if (item.Element(Content + "encoded")?.Value is { } encoded && !string.IsNullOrWhiteSpace(encoded))
            {
                return (encoded, true);
            }

            var content = item.Elements().FirstOrDefault(element => element.Name.LocalName is "content" && element.Name.Namespace == item.Name.Namespace && element.Attribute("src") is null)
                ?? item.Elements().FirstOrDefault(element => element.Name.LocalName is "body" && element.Name.NamespaceName.EndsWith("/xhtml", StringComparison.Ordinal));
            if (content is null || string.IsNullOrWhiteSpace(content.Value))
            {
                return (null, false);
            }

            var type = content.Attribute("type")?.Value ?? (content.HasElements ? "xhtml" : "text");
            return type is "xhtml" or "application/xhtml+xml" || content.HasElements ? (string.Concat(content.Nodes()), true)
                : type is "text" or "text/plain" ? (content.Value, false)
                : (content.Value, true);
        }
    }

    /// <summary>The title of an item or a feed, markup taken out, on one line; null when there is none.</summary>
    public static string? TitleOf(XElement? element)
    {
        var title = element?.Elements().FirstOrDefault(inner => inner.Name.LocalName == "title" && inner.Name.Namespace == element.Name.Namespace)?.Value;
        if (title is null || title.AsSpan().IndexOfAny('<', '&') < 0)
        {
            return OneLine(title);
        }

        using var page = new HtmlParser().ParseDocument(title);
        return OneLine(page.Body?.TextContent);
    }

    private XElement? Child(string name) => item.Elements().FirstOrDefault(element => element.Name.LocalName == name && !string.IsNullOrWhiteSpace(element.Value));

    private XElement? AtomLink() =>
        item.Elements().Where(element => element.Name.LocalName == "link" && element.Attribute("href") is not null).FirstOrDefault(link => link.Attribute("rel")?.Value is null or "alternate");

    private static string? Address(string? words) =>
        Uri.TryCreate(words?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? words!.Trim() : null;

    private static string? OneLine(string? words) =>
        words is null ? null : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : null;
}
