using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Parley.Articles.Html;

/// <summary>Reads from an element's name, class and links what its text is for, and whether it is text at all.</summary>
internal static partial class PageMarks
{
    // A class name on a wrapper says little about what is in it; on a short element it says what that is.
    private const int LongestNote = 800;

    private const int LongestByline = 240;

    private const int LongestLinks = 3000;

    /// <summary>Whether an element holds no words of the article: scripts, forms, players, and what is hidden.</summary>
    public static bool IsNoText(IElement element) =>
        element.LocalName is "script" or "style" or "noscript" or "template" or "svg" or "math" or "iframe" or "object" or "embed" or "canvas" or "audio" or "video"
            or "button" or "form" or "input" or "select" or "textarea" or "head" or "title" or "dialog" or "map" or "meta" or "link"
        || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && HiddenStyle().IsMatch(style));

    /// <summary>Whether an element begins and ends a paragraph.</summary>
    public static bool IsBlock(IElement element) =>
        element.LocalName is "p" or "div" or "section" or "article" or "main" or "aside" or "header" or "footer" or "nav" or "figure" or "figcaption"
            or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol" or "li" or "dl" or "dt" or "dd" or "blockquote" or "pre" or "address"
            or "table" or "thead" or "tbody" or "tr" or "td" or "th" or "caption" or "br" or "hr" or "body" or "html" or "center" or "details" or "summary"
            or "amp-story" or "fieldset" or "hgroup" or "search";

    /// <summary>What the text in an element is for; null when its markup does not tell.</summary>
    public static BlockKind? KindOf(IElement element)
    {
        var label = (element.ClassName + " " + element.Id + " " + element.GetAttribute("itemprop") + " " + element.GetAttribute("rel") + " " + element.GetAttribute("data-component") + " " + element.GetAttribute("data-testid")).Trim();
        return element.LocalName switch
        {
            "figcaption" or "figure" => BlockKind.Caption,
            "nav" => BlockKind.RelatedLinks,
            _ when PullQuote().IsMatch(label) && IsAtMost(element, LongestNote) => BlockKind.PullQuote,
            "h1" => BlockKind.Headline,
            "blockquote" => null,
            "footer" when IsAtMost(element, LongestNote) => BlockKind.Boilerplate,
            "ul" or "ol" or "aside" or "section" or "div" or "p" when IsLinks(element, Related().IsMatch(label)) => BlockKind.RelatedLinks,
            _ when label.Length == 0 => null,
            _ when Caption().IsMatch(label) && IsAtMost(element, LongestNote) => BlockKind.Caption,
            _ when Byline().IsMatch(label) && IsAtMost(element, LongestByline) => BlockKind.Byline,
            _ when Notice().IsMatch(label) && IsAtMost(element, LongestNote / 2) => BlockKind.Boilerplate,
            _ => null,
        };
    }

    // Lists of links are related articles; a single paragraph must say so too, for body text may be one link.
    private static bool IsLinks(IElement element, bool saysSo)
    {
        if ((!saysSo && element.LocalName is "p" or "div" or "section") || ElementSize.Of(element, LongestLinks) is not { } size)
        {
            return false;
        }

        return size.Links >= (saysSo ? 1 : 2) && size.Linked * 10 >= size.Characters * (saysSo ? 5 : 9);
    }

    private static bool IsAtMost(IElement element, int length) => ElementSize.Of(element, length) is not null;

    [GeneratedRegex("""display\s*:\s*none|visibility\s*:\s*hidden""", RegexOptions.IgnoreCase)]
    private static partial Regex HiddenStyle();

    [GeneratedRegex("""(?:^|[\s_-])pull-?_?quote""", RegexOptions.IgnoreCase)]
    private static partial Regex PullQuote();

    [GeneratedRegex("""(?:^|[\s_-])(?:related|recommend(?:ed|ations)?|read-?_?more|most-?_?read|also-?_?read|read-?_?next|more-?_?on|more-?_?stories|see-?_?also|trending|teaser|inline-?links?|promo)""", RegexOptions.IgnoreCase)]
    private static partial Regex Related();

    [GeneratedRegex("""(?:^|[\s_-])(?:caption|wp-caption-text|photo-?credit|image-?credit|img-?credit|media-?credit|photographer|image-?source|picture-?credit)(?:$|[\s_-])""", RegexOptions.IgnoreCase)]
    private static partial Regex Caption();

    [GeneratedRegex("""(?:^|[\s_-])(?:byline|by-line|author|authors|contributor|contributors|reporter)(?:$|[\s_-])""", RegexOptions.IgnoreCase)]
    private static partial Regex Byline();

    [GeneratedRegex("""(?:^|[\s_-])(?:newsletter|subscribe|subscription|share|sharing|social|advert|advertisement|ad-slot|cookie|cookies|copyright|comments|breadcrumbs?|toolbar|paywall|signup|sign-up)(?:$|[\s_-])""", RegexOptions.IgnoreCase)]
    private static partial Regex Notice();
}
