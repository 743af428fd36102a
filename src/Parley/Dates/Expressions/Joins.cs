namespace Parley.Dates.Expressions;

/// <summary>Makes one expression of two neighbours that name one time: "Saturday, April 25", "June last year", "10 p.m. on Wednesday".</summary>
internal static class Joins
{
    /// <summary>The two as one; null when they are two.</summary>
    public static Found? Of(TimeScene scene, Found first, Found second)
    {
        if (scene.Words[second.First].Gap == WordGap.Break || !AreNeighbours(scene, first, second))
        {
            return null;
        }

        return Joined(first.Reading, second.Reading) is { } reading ? new Found(first.First, second.End, reading) : null;
    }

    private static bool AreNeighbours(TimeScene scene, Found first, Found second)
    {
        var between = second.First - first.End;
        if (between == 0)
        {
            return true;
        }

        var word = scene.Words[first.End];
        return between == 1 && word.Gap != WordGap.Break && (word.Is(",") || word.Is("of") || word.Is("'s") || word.Is("’s") || word.Is("on") || word.Is("at") || word.Is("in"));
    }

    private static Reading? Joined(Reading first, Reading second) => (first, second) switch
    {
        // "Saturday, April 25": the date tells more.
        ({ Granularity: Granularity.Day, Rule: "weekday-recent" or "weekday-next" or "weekday-same-day" or "weekday-this" }, { Granularity: Granularity.Day } date)
            when date.Rule is "date" or "day-recent" or "day-next" => date,

        // "June last year", "the third quarter of this year"; "last year's third quarter".
        ({ InYear: { } inYear }, { Granularity: Granularity.Year, Kind: TimeKind.Date, From: { } from }) => inYear(from.Year).By(second.Rule, Certainty.Exact),
        ({ Granularity: Granularity.Year, Kind: TimeKind.Date, From: { } from }, { InYear: { } inYear }) => inYear(from.Year).By(first.Rule, Certainty.Exact),

        // "10 p.m. Wednesday", "Wednesday at 10 p.m.".
        ({ Rule: "clock" } clock, { Granularity: Granularity.Day, From: { } day }) => OnDay(clock, day, second),
        ({ Granularity: Granularity.Day, From: { } day }, { Rule: "clock" } clock) => OnDay(clock, day, first),
        _ => null,
    };

    private static Reading OnDay(Reading clock, DateOnly day, Reading date) =>
        Periods.DayPart(day, clock.Value[(clock.Value.IndexOf('T', StringComparison.Ordinal) + 1)..]).By(date.Rule, date.Certainty);
}
