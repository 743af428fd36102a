namespace Parley.Dates.Expressions;

/// <summary>Feasts that name a day: Christmas, New Year, Easter of the western churches.</summary>
internal static class Feasts
{
    public static readonly TimeForm[] Forms =
    [
        new("christmas day?", match => Fixed(match, 12, 25)),
        new("christmas eve", match => Fixed(match, 12, 24)),
        new("new year 's|’s day", match => Fixed(match, 1, 1)),
        new("new year 's|’s eve", match => Fixed(match, 12, 31)),
        new("easter sunday?", match => Easter(match, 0)),
        new("easter monday", match => Easter(match, 1)),
        new("easter [year]", match => Periods.Day(EasterOf(match[Sense.Year])).By("date", Certainty.Exact)),
    ];

    private static Reading? Fixed(TimeMatch match, int month, int day) =>
        match.Scene.IsCapital(match.Start) ? Nearby.Day(match.Anchor, month, day, Direction.IsAhead(match), Direction.IsBehind(match)) : null;

    private static Reading? Easter(TimeMatch match, int days)
    {
        if (!match.Scene.IsCapital(match.Start))
        {
            return null;
        }

        var anchor = match.Anchor;
        var year = anchor.Year - (In(anchor.Year) > anchor ? 1 : 0);
        var isNext = Direction.IsAhead(match) && year < DateOnly.MaxValue.Year;
        return Periods.Day(In(isNext ? year + 1 : Math.Max(1, year))).By(isNext ? "day-next" : "day-recent", Certainty.Guessed);

        DateOnly In(int easterYear) => EasterOf(easterYear).AddDays(days);
    }

    // The Gregorian computus (Meeus, Jones and Butcher; J. Meeus, Astronomical Algorithms, 1991, chapter 8), with its names.
    private static DateOnly EasterOf(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - (b / 4) - g + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
