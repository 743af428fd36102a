namespace Parley.Dates.Expressions;

/// <summary>Quarters and halves of a year: "the third quarter", "Q3", "first half of 1999", "a year-ago quarter".</summary>
internal static class Quarters
{
    public static readonly TimeForm[] Forms =
    [
        new("the? fiscal? [ordinal] quarter", match => Quarter(match, match[Sense.Ordinal])),
        new("[quarter]", match => Quarter(match, match[Sense.Quarter])),
        new("the [year] quarter|period", InFocus),
        new("the? [year] [ordinal] quarter", match => Named(match, match[Sense.Year])),
        new("the? [ordinal] quarter of [year]", match => Named(match, match[Sense.Year])),
        new("the? [ordinal]|last half of [year]", Half),
        new("the latest quarter|period", match => Completed(match)),
        new("the quarter", match => match.Scene.Focus is { Granularity: Granularity.Quarter } focus ? focus.By("same-period", Certainty.Guessed) : Completed(match)),
        new("the? year ago|earlier [ordinal] quarter", match => Quarter(match, match[Sense.Ordinal])?.InYear?.Invoke(match.Anchor.Year - 1).By("year-before", Certainty.Guessed)),
        new("the? year ago|earlier [unit]?", match => YearBefore(match.Scene, match.Anchor)),
        new("the? year ago|earlier period", match => YearBefore(match.Scene, match.Anchor)),
    ];

    /// <summary>What was named last, a year before; the anchor's year before when nothing was.</summary>
    public static Reading YearBefore(TimeScene scene, DateOnly anchor) => (scene.Focus switch
    {
        { Granularity: Granularity.Quarter, From: { } from } => Periods.Quarter(from.Year - 1, Periods.QuarterOf(from)),
        _ => Periods.Year(anchor.Year - 1),
    }).By("year-before", Certainty.Guessed);

    private static Reading? Quarter(TimeMatch match, int quarter)
    {
        if (quarter > 4)
        {
            return null;
        }

        var year = quarter > Periods.QuarterOf(match.Anchor) ? match.Anchor.Year - 1 : match.Anchor.Year;
        return match.Has("the") && Direction.IsAhead(match) && quarter != Periods.QuarterOf(match.Anchor)
            ? Periods.Quarter(year + 1, quarter).By("quarter-next", Certainty.Guessed)
            : Periods.Quarter(year, quarter).By("quarter-recent", Certainty.Guessed);
    }

    private static Reading? Named(TimeMatch match, int year) =>
        match[Sense.Ordinal] > 4 ? null : Periods.Quarter(year, match[Sense.Ordinal]).By("quarter", Certainty.Exact);

    // "the 1988 period" beside this year's third quarter is that quarter of 1988.
    private static Reading InFocus(TimeMatch match) => match.Scene.Focus is { Granularity: Granularity.Quarter, From: { } from }
        ? Periods.Quarter(match[Sense.Year], Periods.QuarterOf(from)).By("same-period", Certainty.Guessed)
        : Periods.Year(match[Sense.Year]).By("year", Certainty.Exact);

    private static Reading? Half(TimeMatch match)
    {
        var half = match.Has("last") ? 2 : match[Sense.Ordinal];
        return half > 2 ? null : Periods.Half(match[Sense.Year], half).By("half-year", Certainty.Exact);
    }

    private static Reading Completed(TimeMatch match) =>
        Periods.Of(TimeUnit.Quarter, Periods.Shift(match.Anchor, TimeUnit.Quarter, -1)).By("last-quarter", Certainty.Guessed);
}
