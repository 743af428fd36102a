namespace Parley.Dates.Expressions;

/// <summary>What the preposition before an expression makes of its days: "by Friday", "since 2022", "within two weeks".</summary>
internal static class Bounds
{
    // "within days": an amount without a figure is a few.
    private const int Few = 3;

    /// <remarks>"After Monday's vote" is after the vote: the possessive keeps the preposition from the day.</remarks>
    public static TimeBound Of(TimeScene scene, Found found) => scene.Before(found.First) switch
    {
        { } when scene.After(found.End - 1) is { } after && (after.Is("'s") || after.Is("’s")) => TimeBound.In,
        { } before when before.Is("within") => IsFromEvent(scene, found) || found.Reading.Rule == "past-length" ? TimeBound.In : TimeBound.By,
        { } before when before.Is("by") && found.Reading.Kind != TimeKind.Duration => TimeBound.By,
        { } before when before.Is("until") || before.Is("till") => TimeBound.Until,
        { } before when before.Is("since") => TimeBound.Since,
        { } before when before.Is("before") => TimeBound.Before,
        { } before when before.Is("after") => TimeBound.After,
        _ => TimeBound.In,
    };

    // "within a week of the signing" is counted from the signing.
    private static bool IsFromEvent(TimeScene scene, Found found) =>
        scene.After(found.End - 1) is { } after && (after.Is("of") || after.Is("after"));

    /// <summary>The reading with the first and the last day within the bound; a bound that gives a duration no days leaves it as it is.</summary>
    public static Reading Applied(TimeBound bound, Reading reading, DateOnly anchor) => (bound, reading) switch
    {
        (TimeBound.By, { Kind: TimeKind.Duration, Span: { } span }) => reading with
        {
            From = anchor,
            To = Periods.Shift(anchor, span.Unit, span.Count ?? Few),
            Rule = "within",
            Certainty = span.Count is null ? Certainty.Fuzzy : Certainty.Guessed,
        },
        (_, { From: null, To: null }) or (TimeBound.Before or TimeBound.After, { Granularity: Granularity.Time }) => reading,
        (TimeBound.By or TimeBound.Until, _) => reading with { From = reading.To >= anchor ? anchor : null },
        (TimeBound.Since, _) => reading with { To = reading.From <= anchor ? anchor : null },
        (TimeBound.Before, _) => reading with { From = null, To = reading.From is { } from ? Periods.Shift(from, TimeUnit.Day, -1) : null },
        (TimeBound.After, _) => reading with { From = reading.To is { } to ? Periods.Shift(to, TimeUnit.Day, 1) : null, To = null },
        _ => reading,
    };
}
