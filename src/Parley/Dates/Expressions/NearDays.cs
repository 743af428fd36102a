namespace Parley.Dates.Expressions;

/// <summary>Days and parts of days around the anchor: "yesterday", "tonight", "this morning", "overnight".</summary>
internal static class NearDays
{
    public static readonly TimeForm[] Forms =
    [
        new("[nearday]", match => Day(match.Anchor, match[Sense.NearDay])),
        new("the day before yesterday", match => Day(match.Anchor, -2)),
        new("the day after tomorrow", match => Day(match.Anchor, 2)),
        new("tonight", match => Part(match.Anchor, 0, "NI", "tonight")),
        new("last night", match => Part(match.Anchor, -1, "NI", "last-night")),
        new("this [daypart]", match => Part(match.Anchor, 0, DayParts.Codes[match[Sense.DayPart]], "today")),
        new("overnight", Overnight),
    ];

    private static Reading Day(DateOnly anchor, int days) =>
        Periods.Day(Periods.Shift(anchor, TimeUnit.Day, days)).By(days switch { 0 => "today", < 0 => "yesterday", _ => "tomorrow" }, Certainty.Exact);

    private static Reading Part(DateOnly anchor, int days, string code, string rule) =>
        Periods.DayPart(Periods.Shift(anchor, TimeUnit.Day, days), code).By(rule, Certainty.Exact);

    // The night that ends on the anchor's morning: both days, because nobody knows on which side of midnight.
    private static Reading? Overnight(TimeMatch match)
    {
        var evening = Periods.Shift(match.Anchor, TimeUnit.Day, -1);
        return Periods.DayPart(evening, "NI").By("overnight", Certainty.Guessed) with { To = match.Anchor };
    }
}
