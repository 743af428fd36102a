using System.Text.RegularExpressions;

namespace Parley.Articles.Archives;

/// <summary>Exports of Factiva: title, byline, "355 words", day, outlet, language, owner and text (or each after its two-letter code), closed by "Document LBA…".</summary>
internal static partial class FactivaExport
{
    private static readonly string[] Codes =
        ["SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD", "CX", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "ART", "CLM"];

    /// <summary>Whether lines are such an export: a closing line, and a count of words or codes.</summary>
    public static bool IsOne(IReadOnlyList<string> lines) =>
        lines.Any(line => Closing().IsMatch(line)) && lines.Any(line => WordCount().IsMatch(line) || CodeOf(line) is { Code: "WC" });

    /// <summary>The articles; page numbers, and the summary of the search below the last, are left out.</summary>
    public static IEnumerable<ExportedArticle> ArticlesIn(IReadOnlyList<string> lines)
    {
        var article = new List<string>();
        foreach (var line in lines)
        {
            if (Closing().IsMatch(line))
            {
                yield return article.Any(one => CodeOf(one) is { Code: "WC" or "HD" }) ? ByCodes(article) : ByOrder(article);
                article.Clear();
            }
            else if (!PageFoot().IsMatch(line))
            {
                article.Add(line);
            }
        }
    }

    private static ExportedArticle ByCodes(List<string> lines)
    {
        var fields = new Dictionary<string, List<string>>();
        var current = string.Empty;
        foreach (var line in lines)
        {
            var (code, rest) = CodeOf(line) ?? (current, line);
            current = code;
            if (!fields.TryGetValue(code, out var value))
            {
                fields[code] = value = [];
            }

            value.Add(rest);
        }

        return new ExportedArticle([.. Lines("LP"), string.Empty, .. Lines("TD")])
        {
            Title = Words("HD"),
            Outlet = Words("SN"),
            Byline = Words("BY"),
            Published = PublicationDay.Parse(Words("PD")),
        };

        List<string> Lines(string code) => fields.GetValueOrDefault(code) ?? [];

        string? Words(string code) => ArchiveLines.OneLine(string.Join(' ', Lines(code))) is { Length: > 0 } words ? words : null;
    }

    private static ExportedArticle ByOrder(List<string> lines)
    {
        var count = lines.FindIndex(WordCount().IsMatch);
        if (count < 0)
        {
            return new ExportedArticle(lines);
        }

        var above = lines.Take(count).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var byline = above.FindLastIndex(line => Byline().IsMatch(line)) is var by and > 0 ? above[by] : null;
        var day = lines.FindIndex(count, line => ArchiveLines.DayOf(line) is not null);
        var owner = lines.FindIndex(count, ArchiveLines.IsCopyright);
        var below = Math.Max(Math.Max(count, day), owner < 0 ? lines.FindIndex(count, line => line.Trim() == "English") : owner);
        var outlet = day < 0 ? null : lines.Take(new Range(day + 1, Math.Max(day + 1, below))).Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0 && !Time().IsMatch(line));
        return new ExportedArticle(lines[(below + 1)..])
        {
            // A section's name may stand above the title; it is shorter.
            Title = above.Where(line => line != byline).MaxBy(line => line.Length),
            Outlet = outlet,
            Byline = byline,
            Published = day < 0 ? null : ArchiveLines.DayOf(lines[day]),
        };
    }

    private static (string Code, string Value)? CodeOf(string line) =>
        CodeLine().Match(line) is { Success: true } match && Codes.Contains(match.Groups["code"].Value) ? (match.Groups["code"].Value, match.Groups["rest"].Value) : null;

    [GeneratedRegex("""^\s*Document [A-Za-z0-9]{12,}\s*$""")]
    private static partial Regex Closing();

    [GeneratedRegex("""^\s*[0-9][0-9,.]* words\s*$""")]
    private static partial Regex WordCount();

    [GeneratedRegex("""^\s*(?<code>[A-Z]{2,3})(?:\s*$|(?:[ ]{2,}|\t\s*)(?<rest>\S.*)$)""")]
    private static partial Regex CodeLine();

    [GeneratedRegex("""^by\s""", RegexOptions.IgnoreCase)]
    private static partial Regex Byline();

    [GeneratedRegex("""^[0-9]{1,2}[:.][0-9]{2}(?:\s?[AP]M|\sGMT)?$""", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex("""^\s*(?:Page [0-9]+(?: of [0-9]+)?\s*)?(?:©|\(c\)|Copyright)[^\r\n]{0,20}Factiva|^\s*Page [0-9]+ of [0-9]+""", RegexOptions.IgnoreCase)]
    private static partial Regex PageFoot();
}
