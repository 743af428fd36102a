using System.Globalization;

namespace Parley.Dates.Expressions;

/// <summary>Times of day: "10 p.m.", "7:15 a.m. EST", "noon", "midnight".</summary>
internal static class ClockTimes
{
    public static readonly TimeForm[] Forms =
    [
        new("[clock] [halfday] [zone]?", match => At(match, OfHalf(match[Sense.Clock], match[Sense.HalfDay]))),
        new("[number] [halfday] [zone]?", match => match[Sense.Number] is >= 1 and <= 12 ? At(match, OfHalf(match[Sense.Number] * 60, match[Sense.HalfDay])) : null),
        new("[clock] [zone]?", match => match.Has(Sense.Zone) || IsAfterAt(match) ? At(match, match[Sense.Clock]) : null),
        new("[number] [zone]", Military),
        new("noon", match => At(match, 12 * 60)),
        new("midnight", match => At(match, 24 * 60)),
    ];

    // "0735 GMT".
    private static Reading? Military(TimeMatch match)
    {
        var (word, figures) = (match.Scene.Words[match.Start], match[Sense.Number]);
        return word.End - word.Start == 4 && figures / 100 < 24 && figures % 100 < 60 ? At(match, (figures / 100 * 60) + (figures % 100)) : null;
    }

    private static bool IsAfterAt(TimeMatch match) => match.Scene.Before(match.Start) is { } before && (before.Is("at") || before.Is("by") || before.Is("until"));

    private static int OfHalf(int minutes, int half) => (minutes % 720) + (half * 60);

    private static Reading At(TimeMatch match, int minutes)
    {
        var value = minutes % 60 == 0 && minutes == 24 * 60
            ? "24:00"
            : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:D2}:{minutes % 60:D2}");
        return Periods.DayPart(match.Anchor, value).By("clock", Certainty.Guessed);
    }
}
