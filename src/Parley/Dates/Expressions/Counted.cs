namespace Parley.Dates.Expressions;

/// <summary>Times counted back or forth in units: "two weeks ago", "a day earlier", "three years later".</summary>
internal static class Counted
{
    public static readonly TimeForm[] Forms =
    [
        new("a|an|one [unit] or? so? [shift]", match => Count(match, 1)),
        new("[number] [units] or? so? [shift]", match => Count(match, match[Sense.Number])),
        new("a couple of? [units] [shift]", match => Count(match, 2)),
        new("a? few|[several] [units] [shift]", match => Vague(match)),
        new("[units] ago", match => Vague(match)),
        new("[number] [units] '|’ time", match => At(match, match.Anchor, match[Sense.Number], "from-now")),
        new("[number] [units]", match => match.Scene.Before(match.Start) is { } before && before.Is("in") && Direction.IsAhead(match) && match.Unit >= TimeUnit.Day
            ? At(match, match.Anchor, match[Sense.Number], "from-now")
            : null),
        new("a|an|one [unit] from now", match => At(match, match.Anchor, 1, "from-now")),
        new("[number] [units] from now", match => At(match, match.Anchor, match[Sense.Number], "from-now")),
    ];

    private static Reading? Count(TimeMatch match, int count)
    {
        if (IsCountedFromEvent(match))
        {
            return null;
        }

        if (match.Unit == TimeUnit.Year && count == 1 && match[Sense.Shift] < 0)
        {
            return Quarters.YearBefore(match.Scene, match.Anchor) with { Rule = match.Has("ago") ? "ago" : "earlier" };
        }

        if (!match.Has("ago") && !match.Has("hence") && !match.Scene.CanCount(match.Unit))
        {
            return Vague(match);
        }

        return match.Has("ago") || match.Has("hence")
            ? At(match, match.Anchor, match[Sense.Shift] * count, match.Has("ago") ? "ago" : "from-now")
            : At(match, match.Scene.FocusDay, match[Sense.Shift] * count, match[Sense.Shift] < 0 ? "earlier" : "later");
    }

    // "two days before the vote".
    private static bool IsCountedFromEvent(TimeMatch match) =>
        match.Has("before") && match.Scene.After(match.End - 1) is { } after && !after.Is(",") && !match.Scene.IsStop(match.End);

    private static Reading? At(TimeMatch match, DateOnly day, int count, string rule)
    {
        var certainty = match.Unit != TimeUnit.Day ? Certainty.Fuzzy : rule is "ago" or "from-now" ? Certainty.Exact : Certainty.Guessed;
        return match.Unit < TimeUnit.Day ? Hours(match, rule) : Periods.Of(match.Unit, Periods.Shift(day, match.Unit, count)).By(rule, certainty);
    }

    // Without the hour of publication "six hours ago" is that day or the one before.
    private static Reading Hours(TimeMatch match, string rule) =>
        Periods.Day(match.Anchor).By(rule, Certainty.Fuzzy) with { Kind = TimeKind.Time, Granularity = Granularity.Time };

    private static Reading? Vague(TimeMatch match) => IsCountedFromEvent(match) ? null : match[Sense.Shift] > 0
        ? Reading.Vague("FUTURE_REF", "later", null, null)
        : Reading.Vague("PAST_REF", match.Has("ago") ? "ago" : "earlier", null, match.Anchor);
}
