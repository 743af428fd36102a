namespace Parley.Dates.Expressions;

/// <summary>Finds the year of a day that is named without it: "on Feb. 24".</summary>
internal static class Nearby
{
    // A day ahead without a cue is taken where the past one is most of a year away.
    private const int FarthestAhead = 92;

    /// <summary>The latest such day up to the anchor, or the next one; null when no year has that day.</summary>
    public static Reading? Day(DateOnly anchor, int month, int day, bool isAhead, bool isBehind)
    {
        var (past, next) = (Find(anchor, month, day, -1), Find(anchor, month, day, 1));
        if (past is not { } before || next is not { } after)
        {
            return null;
        }

        var takesNext = !isBehind && (isAhead || after.DayNumber - anchor.DayNumber <= FarthestAhead);
        var isToday = before == anchor;
        return takesNext && !isToday ? Reading(after, "day-next") : Reading(before, "day-recent");
    }

    /// <summary>A stretch of days that begins with a day and goes on for some more.</summary>
    public static Reading? Through(Reading first, int more) =>
        first.From is { } from && Periods.Shift(from, TimeUnit.Day, more) is var to && to.Month == from.Month
            ? first with
            {
                To = to,
                Value = $"{first.Value}/{Periods.Day(to).Value}",
                InYear = first.InYear is { } inYear ? year => Through(inYear(year), more) ?? inYear(year) : null,
            }
            : null;

    /// <summary>The year of a month named without it: the latest up to the anchor, or the next one after a cue.</summary>
    /// <remarks>The month right after the anchor's is taken as coming: "in April" said in March is hardly last year's.</remarks>
    public static (int Year, bool IsNext) YearOfMonth(TimeMatch match, int month)
    {
        var anchor = match.Anchor;
        var isComing = month == (anchor.Month % 12) + 1 && !Direction.IsBehind(match);
        var isNext = month != anchor.Month && (isComing || Direction.IsAhead(match));
        return (anchor.Year + (isNext ? 1 : 0) - (month > anchor.Month ? 1 : 0), isNext);
    }

    private static Reading Reading(DateOnly day, string rule) =>
        Periods.Day(day).By(rule, Certainty.Guessed) with { InYear = year => Of(year, day.Month, day.Day) is { } other ? Periods.Day(other) : Periods.Month(year, day.Month) };

    private static DateOnly? Find(DateOnly anchor, int month, int day, int step)
    {
        // Eight years, because 29 February can be that far away.
        for (var year = anchor.Year; Math.Abs(year - anchor.Year) <= 8; year += step)
        {
            if (Of(year, month, day) is { } found && (step < 0 ? found <= anchor : found > anchor))
            {
                return found;
            }
        }

        return null;
    }

    private static DateOnly? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
