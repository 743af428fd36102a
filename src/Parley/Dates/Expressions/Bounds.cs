namespace Parley.Dates.Expressions;

/// <summary>What the preposition before an expression makes of its days: "by Friday", "since 2022", "until the end of June".</summary>
internal static class Bounds
{
    public static TimeBound Of(TimeScene scene, Found found)
    {
        if (scene.Before(found.First) is not { } before)
        {
            return TimeBound.In;
        }

        return before switch
        {
            _ when before.Is("by") => TimeBound.By,
            _ when before.Is("within") => TimeBound.By,
            _ when before.Is("until") || before.Is("till") => TimeBound.Until,
            _ when before.Is("since") => TimeBound.Since,
            _ when before.Is("before") => TimeBound.Before,
            _ when before.Is("after") => TimeBound.After,
            _ => TimeBound.In,
        };
    }

    /// <summary>The first and the last day within the bound.</summary>
    public static (DateOnly? From, DateOnly? To) Days(TimeBound bound, Reading reading, DateOnly anchor) => bound switch
    {
        TimeBound.By or TimeBound.Until => (reading.To >= anchor ? anchor : null, reading.To),
        TimeBound.Since => (reading.From, reading.From <= anchor ? anchor : null),
        TimeBound.Before => (null, reading.From is { } from ? Periods.Shift(from, TimeUnit.Day, -1) : null),
        TimeBound.After => (reading.To is { } to ? Periods.Shift(to, TimeUnit.Day, 1) : null, null),
        _ => (reading.From, reading.To),
    };
}
