using System.Globalization;

namespace Parley.Dates.Expressions;

/// <summary>Times that come again: "every Monday", "each year", "daily", "on Tuesdays".</summary>
internal static class Repeats
{
    private static readonly string[] Codes = ["", "", "PT1H", "XXXX-XX-XX", "XXXX-WXX-WE", "XXXX-WXX", "P2W", "XXXX-XX", "XXXX-QX", "XXXX", "P10Y", "P100Y"];

    public static readonly TimeForm[] Forms =
    [
        new("every|each [unit]", match => match.Unit < TimeUnit.Minute ? null : Reading.Again(Lengths.Value(1, match.Unit), Granularity.Unknown)),
        new("every|each [number] [units]", match => Reading.Again(Lengths.Value(match[Sense.Number], match.Unit), Granularity.Unknown)),
        new("every|each [weekday]", match => Weekday(match[Sense.Weekday])),
        new("[weekdays]", match => Weekday(match[Sense.Weekdays])),
        new("[weekday]|[weekdays] nights", match => Reading.Again(Weekday(match[Sense.Weekday | Sense.Weekdays]).Value + "TNI", Granularity.Time)),
        new("every|each [month]", match => Reading.Again($"XXXX-{match[Sense.Month].ToString("D2", CultureInfo.InvariantCulture)}", Granularity.Month)),
        new("[repeat]", match => IsName(match) ? null : Reading.Again(Codes[match[Sense.Repeat]], Granularity.Unknown)),
    ];

    // "the Daily Courier", "Nightly News".
    private static bool IsName(TimeMatch match) =>
        match.Scene.IsCapital(match.Start) && match.Start > 0 && match.Scene.Before(match.Start) is not null && !match.Scene.IsStop(match.Start - 1);

    private static Reading Weekday(int weekday) => Reading.Again($"XXXX-WXX-{weekday}", Granularity.Day);
}
