namespace Parley.Dates.Expressions;

/// <summary>Times without days: "now", "recently", "soon", "in the future".</summary>
internal static class VagueTimes
{
    public static readonly TimeForm[] Forms =
    [
        new("right? [present]", match => Now(match)),
        new("these days", match => Now(match)),
        new("at present", match => Now(match)),
        new("current", match => Now(match)),
        new("more? [past]", match => Past(match)),
        new("the recent? past", match => match.Scene.Before(match.Start) is { } before && before.Is("in") ? Past(match) : null),
        new("recent years", match => Past(match)),
        new("[future]", match => IsComparison(match) ? null : Soon(match)),
        new("as soon as possible", match => Soon(match)),
        new("the near|foreseeable|immediate future", match => Soon(match)),
        new("the future", match => match.Scene.Before(match.Start) is { } before && before.Is("in") ? Soon(match) : null),
    ];

    // "as soon as", "soon after".
    private static bool IsComparison(TimeMatch match) =>
        (match.Scene.Before(match.Start) is { } before && before.Is("as")) || (match.Scene.After(match.End - 1) is { } after && after.Is("after"));

    private static Reading Now(TimeMatch match) => Reading.Vague("PRESENT_REF", "now", match.Anchor, match.Anchor);

    private static Reading Past(TimeMatch match) => Reading.Vague("PAST_REF", "recently", null, match.Anchor);

    private static Reading Soon(TimeMatch match) => Reading.Vague("FUTURE_REF", "soon", match.Anchor, null);
}
