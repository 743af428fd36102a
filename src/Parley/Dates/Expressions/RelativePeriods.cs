namespace Parley.Dates.Expressions;

/// <summary>Weeks, months, years and the like by their place beside the anchor's: "last week", "this year", "the weekend".</summary>
internal static class RelativePeriods
{
    public static readonly TimeForm[] Forms =
    [
        new("last [unit]", match => Beside(match, -1, "last")),
        new("this [unit]", match => Beside(match, 0, "this")),
        new("the current fiscal? [unit]", match => Beside(match, 0, "this")),
        new("this|the past|last [unit]", PastUnit),
        new("next [unit]", match => Beside(match, 1, "next")),
        new("this|the coming [unit]", match => Beside(match, 1, "next")),
        new("the next|following [unit]", match => BesideFocus(match, 1)),
        new("the previous [unit]", match => BesideFocus(match, -1)),
        new("that same? [unit]", match => BesideFocus(match, 0)),
        new("the same [unit]", match => BesideFocus(match, 0)),
        new("the full? [unit]", Plain),
        new("the? [ordinal]|last week of|in [month] ,? [year]?", WeekInMonth),
        new("the week of [month] [day]", match => Nearby.Day(match.Anchor, match[Sense.Month], match[Sense.Day], Direction.IsAhead(match), isBehind: false) is { From: { } day }
            ? Periods.Week(day).By("week-of", Certainty.Guessed)
            : null),
        new("the fiscal? year ended|ending", match => Reading.Length(1, TimeUnit.Year, "length")),
        new("year end", YearEnd),
        new("year 's|’s end", YearEnd),
        new("this past [season]", match => Season(match, Back(match, isStrict: true), "season-last")),
        new("last [season]", match => Season(match, Back(match, isStrict: true), "season-last")),
        new("this [season]", match => Season(match, match.Anchor.Year, "season-this")),
        new("next [season]", match => Season(match, Back(match, isStrict: false) + 1, "season-next")),
        new("the [season] of? [year]", match => Season(match, match[Sense.Year], "season")),
        new("[season] of? [year]", match => Season(match, match[Sense.Year], "season")),
        new("the [season]", BareSeason),
        new("[season]", match => match.Scene.Before(match.Start) is { } before && before.Is("in") ? BareSeason(match) : null),
    ];

    private static Reading? Beside(TimeMatch match, int count, string word)
    {
        var unit = match.Unit;
        if (unit < TimeUnit.Day)
        {
            return null;
        }

        if (unit == TimeUnit.Day)
        {
            return null;
        }

        return Periods.Of(unit, Periods.Shift(match.Anchor, unit, count)).By($"{word}-{Name(unit)}", Certainty.Exact);
    }

    // "over the past year" is the twelve months up to now, not the calendar year before.
    private static Reading? PastUnit(TimeMatch match) =>
        match.Unit < TimeUnit.Day ? null : Reading.Length(1, match.Unit, "past-length") with
        {
            From = Periods.Shift(match.Anchor, match.Unit, -1),
            To = match.Anchor,
            Certainty = Certainty.Fuzzy,
        };

    private static Reading? BesideFocus(TimeMatch match, int count) =>
        match.Unit < TimeUnit.Day
            ? null
            : Periods.Of(match.Unit, Periods.Shift(match.Scene.FocusDay, match.Unit, count)).By(count == 0 ? "same-period" : "beside-period", Certainty.Guessed);

    private static Reading? Plain(TimeMatch match) => match.Unit switch
    {
        TimeUnit.Weekend => Weekend(match),
        TimeUnit.Month or TimeUnit.Year or TimeUnit.Week => Beside(match, 0, "this"),
        _ => null,
    };

    // "the first week of October": the week, Monday to Sunday, in which its 1st, 8th … lies; the last one holds its last day.
    private static Reading? WeekInMonth(TimeMatch match)
    {
        var (month, week) = (match[Sense.Month], match[Sense.Ordinal]);
        var year = match.Has(Sense.Year) ? match[Sense.Year] : Nearby.YearOfMonth(match, month).Year;
        var day = match.Has("last") ? DateTime.DaysInMonth(year, month) : (week * 7) - 6;
        return day > DateTime.DaysInMonth(year, month) ? null : Periods.Week(new DateOnly(year, month, day)).By("week-of", Certainty.Guessed);
    }

    private static Reading? YearEnd(TimeMatch match)
    {
        var year = Periods.Year(match.Anchor.Year);
        return year.By("this-year", Certainty.Fuzzy) with { From = new DateOnly(match.Anchor.Year, 12, 1) };
    }

    private static Reading Weekend(TimeMatch match)
    {
        var isOver = Periods.WeekdayOf(match.Anchor) < 5 && !Direction.IsAhead(match);
        return Periods.Weekend(Periods.Shift(match.Anchor, TimeUnit.Week, isOver ? -1 : 0)).By(isOver ? "weekend-recent" : "this-weekend", Certainty.Guessed);
    }

    private static Reading? BareSeason(TimeMatch match)
    {
        // "the fall of the government", "the spring of hope".
        if (match.Scene.After(match.End - 1) is { } after && after.Is("of"))
        {
            return null;
        }

        var year = Back(match, isStrict: false);
        return Direction.IsAhead(match) ? Season(match, year + 1, "season-next") : Season(match, year, "season-recent");
    }

    private static Reading Season(TimeMatch match, int year, string rule) => Periods.Season(year, match[Sense.Season]).By(rule, Certainty.Guessed);

    // The year of the latest such season that had begun by the anchor, or had ended.
    private static int Back(TimeMatch match, bool isStrict)
    {
        var season = Periods.Season(match.Anchor.Year, match[Sense.Season]);
        return (isStrict ? season.To < match.Anchor : season.From <= match.Anchor) ? match.Anchor.Year : match.Anchor.Year - 1;
    }

    internal static string Name(TimeUnit unit) => unit.ToString().ToLowerInvariant();
}
