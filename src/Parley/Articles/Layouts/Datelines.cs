using System.Text.RegularExpressions;

namespace Parley.Articles.Layouts;

/// <summary>Recognises place, day and agency at the start of the first paragraph, and lines with a day alone.</summary>
internal static partial class Datelines
{
    /// <summary>How many body paragraphs from the top may begin with a dateline: one, and a caption or summary mistaken for body.</summary>
    public const int BodiesThatMayHaveOne = 3;

    /// <summary>Whether a line holds a day (and perhaps a time and a place) and nothing else.</summary>
    public static bool IsDayLine(LayoutLine line) => line.IsAtMost(140) && DayLine().IsMatch(line.Words);

    /// <summary>The units at the start of a paragraph that are its dateline, dash included; 0 when there is none.</summary>
    public static int LengthAtStart(LayoutLine line)
    {
        var start = line.Text.Substring(line.Span.Start, Math.Min(line.Span.Length, 140));
        var match = PlaceInCapitals().Match(start);
        match = match.Success ? match : PlaceWithAgency().Match(start);
        match = match.Success ? match : PlaceWithDay().Match(start);
        match = match.Success ? match : DayWithAgency().Match(start);
        return match.Success ? match.Length : 0;
    }

    private const string Month =
        """(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|JAN|FEB|MARCH|APRIL|JUNE|JULY|AUG|SEPT|OCT|NOV|DEC)\.?""";

    private const string Day =
        "(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)?,?\\s*(?:" + Month + """\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s+""" + Month + """(?:,?\s+\d{4})?))""";

    private const string Dash = """\s*(?:[—–]|--?)(?=\s|["“'‘])\s*""";

    private const string Agency = """\s*(?:\([\p{Lu}][\w\s/.&'’-]{0,30}\))""";

    // HARBOUR CITY, March 4 (Coastwire) —   PORT ANN, N.H. (AP) —   WASHINGTON —
    [GeneratedRegex("""^\p{Lu}(?:[\p{Lu}.'’]|[\s/-](?=\p{Lu}))+(?:,\s*\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}(?=\s*[,(—–-]))?(?:,?\s*""" + Day + """)?(?:""" + Agency + """)?""" + Dash)]
    private static partial Regex PlaceInCapitals();

    // Harbour City (Coastwire) –   Harbour City, Norland (Coastwire), March 4 –
    [GeneratedRegex("""^\p{Lu}[\p{L}.'’-]*(?:,?\s\p{Lu}[\p{L}.'’-]*){0,4}(?:,?\s*""" + Day + """)?""" + Agency + """(?:,?\s*""" + Day + """)?""" + Dash)]
    private static partial Regex PlaceWithAgency();

    // Harbour City, 4 March 2025 –
    [GeneratedRegex("""^\p{Lu}[\p{L}.'’-]*(?:,?\s\p{Lu}[\p{L}.'’-]*){0,4},\s*""" + Day + "(?:" + Dash + """|:\s+)""")]
    private static partial Regex PlaceWithDay();

    // March 4 (Coastwire) -   4 March 2025 –
    [GeneratedRegex("^" + Day + "(?:" + Agency + ")?" + Dash)]
    private static partial Regex DayWithAgency();

    [GeneratedRegex("""
        ^(?:(?:first\ )?(?:published|posted|updated|last\ updated|last\ modified|modified|date|issued|created|released)(?:\ on|\ at|:)?\ )?
        (?:\p{L}[\p{L}\ .'’-]{1,30},\ )?
        (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\ |(?:mon|tue|wed|thu|fri|sat|sun)\.?,?\ )?
        (?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\ [0-9]{1,2}(?:st|nd|rd|th)?,?\ [0-9]{4}
          |[0-9]{1,2}(?:st|nd|rd|th)?[\ -](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?[\ -][0-9]{4}
          |[0-9]{4}-[0-9]{2}-[0-9]{2})
        (?:(?:\ at|,|\ [-–—|·•/])?\ ?(?:T?[0-9]{1,2}[:.h][0-9]{2}(?::[0-9]{2})?\ ?(?:[ap]\.?m\.?)?\ ?(?:\(?[A-Z]{1,5}\)?(?:[+-][0-9:]{1,5})?)?|[0-9]{1,2}\ ?[ap]\.?m\.?(?:\ [A-Z]{2,5})?))?
        (?:[\ ,|·•/–—-]+(?:updated|last\ updated|published|modified|first\ published|[0-9]+\ min).{0,70})?\.?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayLine();
}
