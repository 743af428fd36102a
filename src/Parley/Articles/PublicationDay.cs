using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Text;

namespace Parley.Articles;

/// <summary>Finds the day an article was published on, and says what told it. The clock and a file's time are never asked.</summary>
public static partial class PublicationDay
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day by the first of these that tells one: the caller, the article's own data, the file's name, a dateline.</summary>
    public static (DateOnly? Day, PublishedFrom From) Of(DateOnly? told, ArticleOrigin origin, string text, IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentNullException.ThrowIfNull(blocks);
        return told is { } day ? (day, PublishedFrom.Option)
            : origin.Published is { } own ? (own, PublishedFrom.Article)
            : InFileName(origin.FileName ?? origin.Name) is { } named ? (named, PublishedFrom.FileName)
            : InDatelines(text, blocks) is { } line ? (line, PublishedFrom.Dateline)
            : (null, PublishedFrom.Unknown);
    }

    /// <summary>The day a piece of data gives: an ISO day or time, or day, month name and year in words; null when it gives none.</summary>
    /// <remarks>Of a time, the day as written counts, whatever its zone: it is the day readers saw. 04/03/2025 is two days, hence none.</remarks>
    public static DateOnly? Parse(string? words)
    {
        if (string.IsNullOrWhiteSpace(words) || words.Length > 200)
        {
            return null;
        }

        return AtStart(words.Trim()) ?? InWords(words);
    }

    private static DateOnly? InFileName(string name) => AtStart(name);

    private static DateOnly? AtStart(string words) =>
        IsoDay().Match(words) is { Success: true } iso ? Day(iso.Groups["y"].Value, iso.Groups["m"].Value, iso.Groups["d"].Value) : null;

    // "Published" decides over "Updated", wherever it stands.
    private static DateOnly? InDatelines(string text, IReadOnlyList<Block> blocks) => (
        from block in blocks
        where block.Kind == BlockKind.Dateline
        let words = block.Span.In(text)
        let day = InWords(words) ?? IsoInside(words)
        where day is not null
        orderby words.Contains("updated", StringComparison.OrdinalIgnoreCase) && !words.Contains("published", StringComparison.OrdinalIgnoreCase)
        select day).FirstOrDefault();

    private static DateOnly? IsoInside(string words) =>
        IsoDayInside().Match(words) is { Success: true } iso ? AtStart(iso.Value) : null;

    private static DateOnly? InWords(string words)
    {
        foreach (Match match in DayInWords().Matches(words))
        {
            var month = Array.IndexOf(Months, match.Groups["m"].Value[..3].ToLowerInvariant()) + 1;
            if (Day(match.Groups["y"].Value, month.ToString(CultureInfo.InvariantCulture), match.Groups["d"].Value) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static DateOnly? Day(string year, string month, string day)
    {
        var (y, m, d) = (Number(year), Number(month), Number(day));
        return y is >= 1700 and <= 2200 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})(?![0-9])""")]
    private static partial Regex IsoDay();

    [GeneratedRegex("""(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9-])""")]
    private static partial Regex IsoDayInside();

    [GeneratedRegex("""
        \b(?:(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+(?<d>[0-9]{1,2})(?:st|nd|rd|th)?,?\s+(?<y>[0-9]{4})
          |(?<d>[0-9]{1,2})(?:st|nd|rd|th)?[\s-]+(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?[\s-]+(?<y>[0-9]{4}))\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex DayInWords();
}
