using System.Globalization;
using Parley.Dates;
using Parley.Text;

namespace Parley.Cli.Commands;

/// <summary>A day as an option gives it: YYYY-MM-DD, or words such as "monday" and "last week" that are counted from a day of the articles, never from the clock.</summary>
internal sealed record DayWords
{
    private DayWords(string words) => Words = words;

    /// <summary>The words as given.</summary>
    public string Words { get; }

    /// <summary>The words of an option; null when they name no day.</summary>
    public static DayWords? Of(string words)
    {
        var day = new DayWords(words);
        return day.DaysFrom(new DateOnly(2020, 1, 1)) is null ? null : day;
    }

    /// <summary>The first day that the words name; null when they need a day to count from and there is none.</summary>
    /// <param name="anchor">The day they are counted from: the newest publication day read.</param>
    public DateOnly? First(DateOnly? anchor) => DaysFrom(anchor)?.From;

    /// <summary>The last day that the words name; null when they need a day to count from and there is none.</summary>
    /// <param name="anchor">The day they are counted from: the newest publication day read.</param>
    public DateOnly? Last(DateOnly? anchor) => DaysFrom(anchor)?.To;

    private (DateOnly From, DateOnly To)? DaysFrom(DateOnly? anchor)
    {
        if (DateOnly.TryParseExact(Words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (day, day);
        }

        return NewsDates.In(Words, new TextSpan(0, Words.Length), anchor) is [var found, ..] && (found.From ?? found.To) is { } first
            ? (first, found.To ?? first)
            : null;
    }
}
