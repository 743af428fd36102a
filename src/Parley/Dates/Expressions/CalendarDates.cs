namespace Parley.Dates.Expressions;

/// <summary>Days, months and years by their names and figures: "March 3, 2025", "on Feb. 24", "in June", "1998".</summary>
internal static class CalendarDates
{
    private static readonly string[] YearPrepositions = ["in", "since", "until", "till", "by", "of", "from", "during", "through", "before", "after", "between", "and", "to"];

    public static readonly TimeForm[] Forms =
    [
        new("[month] the? [day]|[ordinal] ,? [year]", match => Full(match)),
        new("the? [day]|[ordinal] of? [month] ,? [year]", match => Full(match)),
        new("[year] [number] [number]", Iso),
        new("[year] / [number] / [number]", match => OfFigures(match[Sense.Year], match[Sense.Number], match.Second(Sense.Number))),
        new("[number] / [number] / [year]", Slashed),
        new("[month] [day] –|—|to? [day]", Days),
        new("[day] –|—|to|and? [day] [month]", Days),
        new("[month] the? [day]|[ordinal]", match => WithoutYear(match)),
        new("the? [day]|[ordinal] of? [month]", match => WithoutYear(match)),
        new("[month] ,? of? [year]", match => Periods.Month(match[Sense.Year], match[Sense.Month]).By("month", Certainty.Exact)),
        new("[month]", Month),
        new("last [month]", match => Month(match, Back(match.Anchor, match[Sense.Month], isStrict: true), "month-last")),
        new("this [month]", match => Month(match, match.Anchor.Year, "month-this")),
        new("next|this coming? [month]", match => Month(match, Back(match.Anchor, match[Sense.Month], isStrict: false) + 1, "month-next")),
        new("[year]", Year),
        new("the? year [year]", Year),
        new("fiscal|financial year? [year]", match => Periods.Year(match[Sense.Year]).By("year", Certainty.Fuzzy)),
        new("the? [decade]", Decade),
        new("the? [ordinal] century", match => Periods.Century((match[Sense.Ordinal] - 1) * 100).By("century", Certainty.Exact)),
    ];

    private static Reading? Full(TimeMatch match) => OfFigures(match[Sense.Year], match[Sense.Month], DayIn(match));

    private static Reading? Iso(TimeMatch match) =>
        match.Scene.Words[match.Start + 1].Gap == WordGap.Hyphen && match.Scene.Words[match.Start + 2].Gap == WordGap.Hyphen
            ? OfFigures(match[Sense.Year], match[Sense.Number], match.Second(Sense.Number))
            : null;

    // "3/4/2025" is the fourth of March or the third of April: only a figure above twelve tells.
    private static Reading? Slashed(TimeMatch match)
    {
        var (first, second) = (match[Sense.Number], match.Second(Sense.Number));
        return (first, second) switch
        {
            ( > 12, <= 12) => OfFigures(match[Sense.Year], second, first),
            ( <= 12, > 12) => OfFigures(match[Sense.Year], first, second),
            _ when first == second => OfFigures(match[Sense.Year], first, second),
            _ => null,
        };
    }

    private static Reading? OfFigures(int year, int month, int day) => DayOf(year, month, day) is { } date ? Periods.Day(date).By("date", Certainty.Exact) : null;

    private static Reading? WithoutYear(TimeMatch match)
    {
        var (month, day) = (match[Sense.Month], DayIn(match));
        if (KnownDays.YearOf(match, month, day) is { } year && year <= match.Anchor.Year)
        {
            return OfFigures(year, month, day)?.By("known-day", Certainty.Guessed);
        }

        return Nearby.Day(match.Anchor, month, day, Direction.IsAhead(match), Direction.IsBehind(match));
    }

    // "March 3-5".
    private static Reading? Days(TimeMatch match)
    {
        var (first, last) = (match[Sense.Day], match.Second(Sense.Day));
        var areParted = match.Has("and")
            ? match.Scene.Before(match.Start) is { } before && before.Is("between")
            : match.End - match.Start > 3 || match.HasGap(WordGap.Hyphen);
        if (!areParted || first >= last || Nearby.Day(match.Anchor, match[Sense.Month], first, Direction.IsAhead(match), Direction.IsBehind(match)) is not { } start)
        {
            return null;
        }

        return Nearby.Through(start, last - first);
    }

    private static int DayIn(TimeMatch match) => match[Sense.Day | Sense.Ordinal];

    private static Reading? Month(TimeMatch match)
    {
        // "Feb. 31": no day, and not the month either.
        if (match.Scene.After(match.End - 1) is { } after && after.Is(Sense.Day))
        {
            return null;
        }

        var (year, isNext) = Nearby.YearOfMonth(match, match[Sense.Month]);
        return Month(match, year, isNext ? "month-next" : "month-recent");
    }

    private static Reading Month(TimeMatch match, int year, string rule) => Periods.Month(year, match[Sense.Month]).By(rule, Certainty.Guessed);

    // The year of the latest such month up to the anchor's, or before it.
    private static int Back(DateOnly anchor, int month, bool isStrict) =>
        month > anchor.Month || (isStrict && month == anchor.Month) ? anchor.Year - 1 : anchor.Year;

    private static Reading? Year(TimeMatch match)
    {
        var year = match[Sense.Year];
        var isNamed = match.Has("year");
        return isNamed || (year is >= 1800 and <= 2100 && IsYear(match, year)) ? Periods.Year(year).By("year", Certainty.Exact) : null;
    }

    // "2000 troops" (but "the 1994 accords"), "$1998", "No. 1950", "1 1948" are amounts and numbers.
    private static bool IsYear(TimeMatch match, int year)
    {
        var (scene, last) = (match.Scene, match.End - 1);
        var before = scene.Before(match.Start);
        if (before is { } word && Array.Exists(YearPrepositions, word.Is))
        {
            return true;
        }

        var hasAmount = before is { } mark && (mark.Is(Sense.Number) || scene.Text[mark.Start] is '$' or '£' or '€' or '#' or '/' or '.' or ':');
        var isNamed = before is { } article && article.Is(Sense.Determiner) && year >= 1900;
        return !hasAmount && (isNamed || !(scene.After(last) is { Entry: null } next && char.IsLower(scene.Text[next.Start]) && scene.Text[next.End - 1] == 's'));
    }

    private static Reading? Decade(TimeMatch match)
    {
        var isBareWord = !match.Has("the") && !char.IsAsciiDigit(match.Scene.Text[match.Scene.Words[match.Start].Start]);
        return isBareWord ? null : Periods.Decade(match[Sense.Decade]).By("decade", Certainty.Exact);
    }

    private static DateOnly? DayOf(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
