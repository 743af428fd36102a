namespace Parley.Articles.Html;

/// <summary>Counts, without parsing, how deep a page's tags nest.</summary>
/// <remarks>
/// AngleSharp 1.10.3 cuts the tree off at 512 but searches all open tags at each further one: 100,000 unclosed ones take
/// it a minute (<c>HtmlReaderTests.A_bomb_of_nested_tags_is_refused_at_once</c>).
/// </remarks>
internal static class Nesting
{
    /// <summary>How many tags may be open at once; pages of news have fewer than a hundred.</summary>
    public const int Deepest = 2000;

    // These need no end tag, or have none.
    private static readonly HashSet<string> Unclosed = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup", "path", "use", "circle", "rect", "html", "head", "body",
    };

    /// <summary>Whether more than <see cref="Deepest"/> tags are open somewhere.</summary>
    public static bool IsTooDeep(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        var unclosed = Unclosed.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var closes = html[at + 1] == '/';
            var name = NameAt(html, at + (closes ? 2 : 1));
            if (name.IsEmpty || unclosed.Contains(name))
            {
                continue;
            }

            open.TryGetValue(name, out var before);
            if (closes && before > 0)
            {
                (open[name], depth) = (before - 1, depth - 1);
            }
            else if (!closes)
            {
                (open[name], depth) = (before + 1, depth + 1);
                at = name is "script" or "style" ? BeforeEnd(html, at, name) : at;
            }

            if (depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 40 && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':'))
        {
            end++;
        }

        return end > start && char.IsAsciiLetter(html[start]) ? html.AsSpan(start, end - start) : [];
    }

    private static int BeforeEnd(string html, int at, ReadOnlySpan<char> name) =>
        html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase) is var end and >= 0 ? end - 1 : html.Length - 1;
}
