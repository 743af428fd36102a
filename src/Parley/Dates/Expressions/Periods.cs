using System.Globalization;

namespace Parley.Dates.Expressions;

/// <summary>Stretches of the calendar as readings: a day, a week from Monday to Sunday, a month, and so on.</summary>
internal static class Periods
{
    private static readonly string[] SeasonCodes = ["SP", "SU", "FA", "WI"];

    public static Reading Day(DateOnly day) => Of(Text(day, "yyyy-MM-dd"), day, day, Granularity.Day);

    public static Reading DayPart(DateOnly day, string code) =>
        Of(Text(day, "yyyy-MM-dd") + "T" + code, day, day, Granularity.Time) with { Kind = TimeKind.Time };

    public static Reading Week(DateOnly day)
    {
        var monday = Monday(day);
        return Of(WeekValue(monday), monday, Shift(monday, TimeUnit.Day, 6), Granularity.Week);
    }

    public static Reading Weekend(DateOnly day)
    {
        var saturday = Shift(Monday(day), TimeUnit.Day, 5);
        return Of(WeekValue(Monday(day)) + "-WE", saturday, Shift(saturday, TimeUnit.Day, 1), Granularity.Weekend);
    }

    public static Reading Month(int year, int month) =>
        Of(Invariant($"{Clamped(year):D4}-{month:D2}"), First(year, month), Last(year, month), Granularity.Month) with { InYear = other => Month(other, month) };

    public static Reading Quarter(int year, int quarter) =>
        Of(Invariant($"{Clamped(year):D4}-Q{quarter}"), First(year, (quarter * 3) - 2), Last(year, quarter * 3), Granularity.Quarter) with
        {
            InYear = other => Quarter(other, quarter),
        };

    public static Reading Half(int year, int half) =>
        Of(Invariant($"{Clamped(year):D4}-H{half}"), First(year, (half * 6) - 5), Last(year, half * 6), Granularity.HalfYear) with
        {
            InYear = other => Half(other, half),
        };

    /// <summary>A season as the weather service counts it; a winter carries the year in which it ends.</summary>
    public static Reading Season(int year, int season) =>
        Of(
            Invariant($"{Clamped(year):D4}-{SeasonCodes[season - 1]}"),
            season == 4 ? First(year - 1, 12) : First(year, season * 3),
            season == 4 ? Last(year, 2) : Last(year, (season * 3) + 2),
            Granularity.Season) with
        { InYear = other => Season(other, season) };

    public static Reading Year(int year) => Of(Invariant($"{Clamped(year):D4}"), First(year, 1), Last(year, 12), Granularity.Year);

    public static Reading Decade(int year) =>
        Of(Invariant($"{Clamped(year) / 10:D3}"), First(year / 10 * 10, 1), Last((year / 10 * 10) + 9, 12), Granularity.Decade);

    public static Reading Century(int year) =>
        Of(Invariant($"{Clamped(year) / 100:D2}"), First(year / 100 * 100, 1), Last((year / 100 * 100) + 99, 12), Granularity.Century);

    /// <summary>The stretch of a unit that holds a day.</summary>
    public static Reading Of(TimeUnit unit, DateOnly day) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => Week(day),
        TimeUnit.Weekend => Weekend(day),
        TimeUnit.Month => Month(day.Year, day.Month),
        TimeUnit.Quarter => Quarter(day.Year, QuarterOf(day)),
        TimeUnit.Year => Year(day.Year),
        TimeUnit.Decade => Decade(day.Year),
        TimeUnit.Century => Century(day.Year),
        _ => Day(day),
    };

    public static int QuarterOf(DateOnly day) => ((day.Month - 1) / 3) + 1;

    public static DateOnly Monday(DateOnly day) => Shift(day, TimeUnit.Day, -WeekdayOf(day) + 1);

    /// <summary>Monday is 1, Sunday 7.</summary>
    public static int WeekdayOf(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>A day so many units later; the calendar's first or last day when that lies outside it.</summary>
    /// <remarks>48 hours are two days; a few hours, minutes and seconds are none.</remarks>
    public static DateOnly Shift(DateOnly day, TimeUnit unit, int count)
    {
        var (days, months) = unit switch
        {
            TimeUnit.Week or TimeUnit.Weekend => (7L, 0L),
            TimeUnit.Fortnight => (14L, 0L),
            TimeUnit.Month => (0L, 1L),
            TimeUnit.Quarter => (0L, 3L),
            TimeUnit.Year => (0L, 12L),
            TimeUnit.Decade => (0L, 120L),
            TimeUnit.Century => (0L, 1200L),
            TimeUnit.Day => (1L, 0L),
            _ => (0L, 0L),
        };
        if (unit == TimeUnit.Hour)
        {
            (days, count) = (1L, (int)Math.Round(count / 24.0, MidpointRounding.AwayFromZero));
        }

        return months == 0
            ? DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + (days * count), DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber))
            : ShiftMonths(day, months * count);
    }

    private static DateOnly ShiftMonths(DateOnly day, long months)
    {
        var target = (day.Year * 12L) + day.Month - 1 + months;
        return target < 12 ? DateOnly.MinValue : target >= 10000 * 12L ? DateOnly.MaxValue : day.AddMonths((int)months);
    }

    private static int Clamped(int year) => Math.Clamp(year, 1, 9999);

    private static DateOnly First(int year, int month) => new(Clamped(year), month, 1);

    private static DateOnly Last(int year, int month) => new(Clamped(year), month, DateTime.DaysInMonth(Clamped(year), month));

    private static string WeekValue(DateOnly monday)
    {
        var day = monday.ToDateTime(TimeOnly.MinValue);
        return Invariant($"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}");
    }

    private static Reading Of(string value, DateOnly from, DateOnly to, Granularity granularity) =>
        new(value, TimeKind.Date, from, to, granularity, "", Certainty.Exact);

    private static string Text(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
