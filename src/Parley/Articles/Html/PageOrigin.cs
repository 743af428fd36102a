using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Parley.Articles.Html;

/// <summary>Finds a page's title, outlet, address, authors and publication day: in JSON-LD, else in meta tags, else in the page.</summary>
internal static partial class PageOrigin
{
    private static readonly string[] DayTags =
    [
        "article:published_time", "article:published", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created",
        "pubdate", "publishdate", "publish-date", "publication_date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "citation_publication_date",
    ];

    public static ArticleOrigin Of(IDocument page, string name, string place)
    {
        var linked = PageLinkedData.Of(page);
        var tags = Tags(page);
        var outlet = linked.Outlet ?? First(tags, "og:site_name", "application-name", "publisher", "dc.publisher");
        return new ArticleOrigin(name)
        {
            Place = place,
            Outlet = outlet,
            Title = linked.Title ?? First(tags, "og:title", "twitter:title", "dc.title") ?? Heading(page) ?? TitleTag(page, outlet),
            Url = Address(linked.Url) ?? Address(page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? Address(First(tags, "og:url", "twitter:url")) ?? SavedFrom(page),
            Authors = linked.Authors.Count > 0 ? linked.Authors : Authors(page, tags),
            Published = linked.Published ?? DayTags.Select(tag => PublicationDay.Parse(First(tags, tag))).FirstOrDefault(day => day is not null) ?? DayInPage(page),
        };
    }

    private static Dictionary<string, string> Tags(IDocument page)
    {
        var tags = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var tag in page.QuerySelectorAll("meta[content]"))
        {
            var key = tag.GetAttribute("property") ?? tag.GetAttribute("name") ?? tag.GetAttribute("itemprop");
            if (key is not null && OneLine(tag.GetAttribute("content")) is { } content)
            {
                tags.TryAdd(key.Trim(), content);
            }
        }

        return tags;
    }

    private static string? First(Dictionary<string, string> tags, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (tags.TryGetValue(key, out var content))
            {
                return content;
            }
        }

        return null;
    }

    private static string? Heading(IDocument page) => page.QuerySelectorAll("h1") is [var only] ? OneLine(only.TextContent) : OneLine(page.QuerySelector("article h1, main h1")?.TextContent);

    // "Talks resume in Port Ann | The Courier": the outlet's name is no part of the title.
    private static string? TitleTag(IDocument page, string? outlet)
    {
        var title = OneLine(page.QuerySelector("head > title")?.TextContent);
        var end = title is null || outlet is null || !title.EndsWith(outlet, StringComparison.OrdinalIgnoreCase) ? -1 : title.Length - outlet.Length;
        return end > 3 ? title![..end].TrimEnd(' ', '|', '-', '–', '—', '·', ':', '»') : title;
    }

    private static string[] Authors(IDocument page, Dictionary<string, string> tags)
    {
        var told = First(tags, "author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author")
            ?? OneLine(page.QuerySelector("[rel~=author], [itemprop~=author] [itemprop~=name], [itemprop~=author]")?.TextContent);
        return told is null || told.Length > 120 || told.Contains("://", StringComparison.Ordinal) ? [] : [WithoutBy().Replace(told, string.Empty)];
    }

    // Times inside lists and side columns are those of other articles.
    private static DateOnly? DayInPage(IDocument page) => (
        from time in page.QuerySelectorAll("[itemprop~=datePublished], time[pubdate], time[datetime]")
        where time.Closest("aside, nav, footer, li") is null
        let day = PublicationDay.Parse(time.GetAttribute("datetime") ?? time.GetAttribute("content")) ?? PublicationDay.Parse(time.TextContent)
        where day is not null
        orderby time.GetAttribute("itemprop") is null && !time.HasAttribute("pubdate"), time.Closest("article, main") is null
        select day).FirstOrDefault();

    private static string? SavedFrom(IDocument page) =>
        page.Descendants<IComment>().Take(5).Select(comment => SavedFromComment().Match(comment.Data)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    private static string? Address(string? words) =>
        Uri.TryCreate(words, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? words!.Trim() : null;

    /// <summary>Words on one line; null when there are none.</summary>
    internal static string? OneLine(string? words) =>
        words is null ? null : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : null;

    [GeneratedRegex("""^by\s+""", RegexOptions.IgnoreCase)]
    private static partial Regex WithoutBy();

    [GeneratedRegex("""saved from url=\(\d+\)(https?://\S+)""")]
    private static partial Regex SavedFromComment();
}
