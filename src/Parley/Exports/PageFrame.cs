using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Parley.Text;

namespace Parley.Exports;

/// <summary>What every page has around its content: a head that allows nothing but the page's own style, and a foot that explains the marks.</summary>
internal static class PageFrame
{
    /// <summary>By this a page is known to have been made here.</summary>
    public const string Generator = "<meta name=\"generator\" content=\"Parley\">";

    // Beyond these a mark still leads to its row; only hovering and choosing do nothing.
    private const int HoverRules = 1000;
    private const int SpeakerRules = 200;

    private static readonly string Sheet = ReadSheet();

    /// <summary>Writes a whole page.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="title">The page's title, not yet encoded.</param>
    /// <param name="lastNumber">The largest number that a statement on it bears.</param>
    /// <param name="speakers">The most speakers that an article on it has.</param>
    /// <param name="content">The content, as HTML, in pieces.</param>
    public static void Write(TextWriter output, string title, int lastNumber, int speakers, IEnumerable<string> content) =>
        Write(output, title, RulesFor(Math.Min(lastNumber, HoverRules), Math.Min(speakers, SpeakerRules)), content);

    /// <summary>Writes a whole page with rules of its own.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="title">The page's title, not yet encoded.</param>
    /// <param name="rules">What its style has beside the sheet that all pages share.</param>
    /// <param name="content">The content, as HTML, in pieces.</param>
    public static void Write(TextWriter output, string title, string rules, IEnumerable<string> content)
    {
        var style = Sheet + rules;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\">\n");
        output.Write($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n{Generator}\n");
        output.Write($"<title>{MarkedText.Encode(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n");
        foreach (var piece in content)
        {
            output.Write(piece);
        }

        output.Write("</main>\n</body>\n</html>\n");
    }

    /// <summary>What the marks mean.</summary>
    public const string Legend =
        "<footer>Marked passages are attributed to someone, a colour for each speaker: <span class=\"c direct h1\">in quotation marks</span>, "
        + "<span class=\"c mixed h1\">partly</span>, <span class=\"c indirect h1\">reported</span>. <span class=\"n u1\">Who speaks</span> is underlined, "
        + "<span class=\"q u1\">the words that attribute</span> are dotted; a second line marks a statement within another. Made by Parley.</footer>\n";

    /// <summary>Rules that join a mark in the text to its row, and a chosen speaker to the marks: by number, because CSS cannot compare attributes.</summary>
    private static string RulesFor(int numbers, int speakers)
    {
        var rules = new StringBuilder();
        for (var number = 1; number <= numbers; number++)
        {
            rules.Append(CultureInfo.InvariantCulture, $"article:has(.s{number}:is(:hover,:focus-visible,:target),.t{number}:target) :is(.s{number},.r{number}),article:has(.r{number}:hover) .s{number},");
        }

        rules.Append(".none{--pos:var(--on-pos);--edge:var(--on-edge);--back:var(--card);--rim:var(--h);--lift:var(--shadow);--layer:3;--clamp:var(--on-clamp);--sheet:block}\n");
        for (var speaker = 1; speaker <= speakers; speaker++)
        {
            rules.Append(CultureInfo.InvariantCulture, $"article:has(.w{speaker}:checked) .s:not(.k{speaker}){{--h:transparent;--o:transparent;--u:transparent}}article:has(.w{speaker}:checked) li:not(.k{speaker}){{display:none}}\n");
        }

        return rules.ToString();
    }

    private static string ReadSheet() => EmbeddedText.Whole("page.css").ReplaceLineEndings("\n");
}
