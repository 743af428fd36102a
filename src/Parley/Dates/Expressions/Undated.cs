namespace Parley.Dates.Expressions;

/// <summary>Takes the days from a reading that was counted from an anchor nobody knows.</summary>
internal static class Undated
{
    /// <summary>The rules whose days stand in the words themselves.</summary>
    private static readonly string[] Absolute = ["date", "month", "year", "decade", "century", "quarter", "half-year", "season", "length", "repeated"];

    public static Reading Of(Reading reading) => Array.IndexOf(Absolute, reading.Rule) >= 0
        ? reading
        : reading with { Value = Masked(reading), From = null, To = null, Rule = Named(reading.Rule), Certainty = Certainty.Undated };

    // Whether it was the recent or the next one was not decided.
    private static string Named(string rule) =>
        rule.StartsWith("weekday-", StringComparison.Ordinal) ? "weekday"
        : rule.StartsWith("month-", StringComparison.Ordinal) ? "month"
        : rule.StartsWith("day-", StringComparison.Ordinal) ? "day"
        : rule;

    // The year and whatever else the anchor gave becomes X: what the words told stays.
    private static string Masked(Reading reading) => reading switch
    {
        { Kind: TimeKind.Duration } => reading.Value,
        { Granularity: Granularity.Unknown } => reading.Value,
        { Rule: "day-recent" or "day-next" } => "XXXX" + reading.Value[4..],
        { Granularity: Granularity.Month } when !reading.Rule.EndsWith("-month", StringComparison.Ordinal) => "XXXX" + reading.Value[4..],
        { Granularity: Granularity.Season or Granularity.Quarter } => "XXXX" + reading.Value[4..],
        { Granularity: Granularity.Day, From: { } day } when reading.Rule.StartsWith("weekday", StringComparison.Ordinal) => $"XXXX-WXX-{Periods.WeekdayOf(day)}",
        { Granularity: Granularity.Week } => "XXXX-WXX",
        { Granularity: Granularity.Weekend } => "XXXX-WXX-WE",
        { Granularity: Granularity.Month } => "XXXX-XX",
        { Granularity: Granularity.Day } => "XXXX-XX-XX",
        { Granularity: Granularity.Time } => "XXXX-XX-XX" + reading.Value[10..],
        _ => "XXXX",
    };
}
