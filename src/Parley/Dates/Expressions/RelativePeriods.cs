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
        new("the very? next|following [unit]", match => BesideFocus(match, 1)),
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
    ];

    private static Reading? Beside(TimeMatch match, int count, string word)
    {
        var unit = match.Unit;
        return unit <= TimeUnit.Day || IsPartOfAnother(match)
            ? null
            : Periods.Of(unit, Periods.Shift(match.Anchor, unit, count)).By($"{word}-{Name(unit)}", Certainty.Exact);
    }

    // "the last week of the campaign", "the last day of talks".
    private static bool IsPartOfAnother(TimeMatch match) => match.Has("last") && match.Scene.After(match.End - 1) is { } after && after.Is("of");

    // "over the past year" is the twelve months up to now, not the calendar year before.
    private static Reading? PastUnit(TimeMatch match) =>
        match.Unit < TimeUnit.Day || IsPartOfAnother(match) ? null : Reading.Length(1, match.Unit, "past-length") with
        {
            From = Periods.Shift(match.Anchor, match.Unit, -1),
            To = match.Anchor,
            Certainty = Certainty.Fuzzy,
        };

    private static Reading? BesideFocus(TimeMatch match, int count) =>
        match.Unit < TimeUnit.Day || !match.Scene.CanCount(match.Unit)
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

    private static string Name(TimeUnit unit) => unit.ToString().ToLowerInvariant();
}
