namespace Parley.Dates.Expressions;

/// <summary>Days of the week: "Monday", "last Friday", "next Tuesday", "tomorrow night".</summary>
internal static class Weekdays
{
    private static readonly string[] FeastNames = ["good", "bloody", "black", "palm", "super", "ash", "holy", "cyber"];
    private static readonly string[] Papers = ["times", "telegraph", "express", "mirror", "mail", "herald", "agreement"];

    public static readonly TimeForm[] Forms =
    [
        new("[weekday]", Bare),
        new("last|previous [weekday]", match => Of(match, Recent(match.Anchor, match[Sense.Weekday], isStrict: true), "weekday-last")),
        new("the? previous [weekday]", match => Of(match, Recent(match.Scene.FocusDay, match[Sense.Weekday], isStrict: true), "weekday-last")),
        new("this past [weekday]", match => Of(match, Recent(match.Anchor, match[Sense.Weekday], isStrict: true), "weekday-last")),
        new("this coming? [weekday]", match => Of(match, Next(match.Anchor, match[Sense.Weekday], isStrict: false), "weekday-this")),
        new("the following [weekday]", match => Of(match, Next(match.Scene.FocusDay, match[Sense.Weekday], isStrict: true), "weekday-next")),
        new("next [weekday]", NextWeek),
        new("the? [ordinal]|last [weekday] of|in [month] ,? [year]?", InMonth),
        new("[weekday] last week", match => InWeek(match, -1)),
        new("[weekday] this week", match => InWeek(match, 0)),
        new("[weekday] next week", match => InWeek(match, 1)),
    ];

    // The publication day counts even after a cue: agencies write "will meet Tuesday" on Tuesday, and "next Tuesday" for the one after.
    private static Reading? Bare(TimeMatch match)
    {
        if (IsName(match))
        {
            return null;
        }

        var weekday = match[Sense.Weekday];
        if (weekday == Periods.WeekdayOf(match.Anchor))
        {
            return Of(match, match.Anchor, "weekday-same-day");
        }

        return Direction.IsAhead(match)
            ? Of(match, Next(match.Anchor, weekday, isStrict: true), "weekday-next")
            : Of(match, Recent(match.Anchor, weekday, isStrict: false), "weekday-recent");
    }

    // "Good Friday", "Bloody Sunday", "the Sunday Times".
    private static bool IsName(TimeMatch match)
    {
        var (scene, last) = (match.Scene, match.End - 1);
        return (scene.Before(match.Start) is { } before && Array.Exists(FeastNames, before.Is) && scene.IsCapital(match.Start - 1))
            || (scene.After(last) is { } after && Array.Exists(Papers, after.Is) && scene.IsCapital(match.End));
    }

    // "the first Friday of July".
    private static Reading? InMonth(TimeMatch match)
    {
        var month = match[Sense.Month];
        var year = match.Has(Sense.Year) ? match[Sense.Year] : Nearby.YearOfMonth(match, month).Year;
        var first = Next(new DateOnly(year, month, 1), match[Sense.Weekday], isStrict: false);
        var day = match.Has("last") ? Recent(new DateOnly(year, month, DateTime.DaysInMonth(year, month)), match[Sense.Weekday], isStrict: false)
            : Periods.Shift(first, TimeUnit.Week, match[Sense.Ordinal] - 1);
        return day.Month == month ? Of(match, day, "weekday-in-month") : null;
    }

    private static Reading NextWeek(TimeMatch match) => InWeek(match, 1) with { Rule = "weekday-next-week" };

    private static Reading InWeek(TimeMatch match, int weeks)
    {
        var monday = Periods.Shift(Periods.Monday(match.Anchor), TimeUnit.Week, weeks);
        return Of(match, Periods.Shift(monday, TimeUnit.Day, match[Sense.Weekday] - 1), "weekday-in-week");
    }

    private static Reading Of(TimeMatch match, DateOnly day, string rule) => Periods.Day(day).By(rule, Certainty.Guessed);

    private static DateOnly Recent(DateOnly anchor, int weekday, bool isStrict)
    {
        var back = (Periods.WeekdayOf(anchor) - weekday + 7) % 7;
        return Periods.Shift(anchor, TimeUnit.Day, back == 0 && isStrict ? -7 : -back);
    }

    private static DateOnly Next(DateOnly anchor, int weekday, bool isStrict)
    {
        var ahead = (weekday - Periods.WeekdayOf(anchor) + 7) % 7;
        return Periods.Shift(anchor, TimeUnit.Day, ahead == 0 && isStrict ? 7 : ahead);
    }
}
