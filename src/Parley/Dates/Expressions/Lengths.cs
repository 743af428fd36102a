using System.Globalization;

namespace Parley.Dates.Expressions;

/// <summary>Lengths of time: "two weeks", "30-day", "the next few days", "within 18 months".</summary>
internal static class Lengths
{
    private static readonly string[] Codes = ["TS", "TM", "TH", "D", "WE", "W", "W", "M", "Q", "Y", "DE", "CE"];

    private static readonly string[] Leads = ["for", "within", "in", "over", "after"];

    public static readonly TimeForm[] Forms =
    [
        new("the? first|full? [number] [units]", match => Length(match)),
        new("the? [number] [unit]", match => Length(match)),
        new("[number] to|or|– [number] [units]", match => Length(match)),
        new("[number] more|trading|straight|consecutive|additional [units]", match => Length(match)),
        new("a|an|another|the couple of? [units]", match => Reading.Length(2, match.Unit, "length")),
        new("a|the? few|[several] more? [units]|[unit]", match => Reading.Length(null, match.Unit, "length")),
        new("a|an|another|additional [unit]", One),
        new("half an|a hour", match => Reading.Length(30, TimeUnit.Minute, "length")),
        new("the? last|past|previous [number] [units]", match => Beside(match, match[Sense.Number], -1)),
        new("the? last|past few|several [units]", match => Beside(match, null, -1)),
        new("the? last|past couple of? [units]", match => Beside(match, 2, -1)),
        new("the? next|coming [number] [units]", match => Beside(match, match[Sense.Number], 1)),
        new("the? next|coming few|several [units]", match => Beside(match, null, 1)),
        new("the? next|coming couple of? [units]", match => Beside(match, 2, 1)),
        new("the? coming [units]", match => Beside(match, null, 1)),
        new("the? [units] ahead", match => Beside(match, null, 1)),
        new("recent [units]", match => Beside(match, null, -1)),
        new("[units]", Several),
    ];

    /// <summary>A TIMEX3 duration; X where the amount is not told.</summary>
    public static string Value(int? count, TimeUnit unit)
    {
        var (many, code) = unit switch
        {
            TimeUnit.Decade when count > 1 => (count * 10, "Y"),
            TimeUnit.Century when count > 1 => (count * 100, "Y"),
            TimeUnit.Fortnight => (count * 2, "W"),
            _ => (count, Codes[(int)unit]),
        };
        var amount = many?.ToString(CultureInfo.InvariantCulture) ?? "X";
        return code[0] == 'T' ? $"PT{amount}{code[1..]}" : $"P{amount}{code}";
    }

    // "52 years old" is an age, "three-quarters" a share, "the 1988 quarter" no length.
    private static Reading? Length(TimeMatch match)
    {
        var isAge = match.Scene.After(match.End - 1) is { } after && after.Is("old");
        var isShare = match.Unit == TimeUnit.Quarter && match.Scene.Words[match.End - 1].Gap == WordGap.Hyphen && match[Sense.Number] < 4;
        var isYear = match.Scene.Words[match.End - 2].Is(Sense.Year) && match.Has(Sense.Unit);
        return isAge || isShare || isYear ? null : Reading.Length(match[Sense.Number], match.Unit, "length");
    }

    // "$5 a year", "twice a week": how often, not how long.
    private static Reading? One(TimeMatch match)
    {
        if (match.Unit is TimeUnit.Second or TimeUnit.Quarter)
        {
            return null;
        }

        return match.Scene.Before(match.Start) is { } before && IsAmount(match.Scene, before)
            ? Reading.Again(Value(1, match.Unit), Granularity.Unknown)
            : Reading.Length(1, match.Unit, "length");
    }

    private static bool IsAmount(TimeScene scene, TimeWord word) =>
        word.Is(Sense.Number) || word.Is("million") || word.Is("billion") || word.Is("times") || word.Is("once") || word.Is("twice") || word.Is("%")
        || word.Is("share") || word.Is("barrels") || word.Is("tons") || char.IsAsciiDigit(scene.Text[word.Start]);

    private static Reading? Several(TimeMatch match) =>
        match.Scene.Before(match.Start) is { } before && Array.Exists(Leads, before.Is) ? Reading.Length(null, match.Unit, "length") : null;

    private static Reading? Beside(TimeMatch match, int? count, int direction)
    {
        var reading = Reading.Length(count, match.Unit, direction < 0 ? "past-length" : "next-length");
        // An amount without a figure is a few: three, and the days are marked as not sharp.
        var other = Periods.Shift(match.Anchor, match.Unit, direction * (count ?? 3));
        var (from, to) = direction < 0 ? (other, match.Anchor) : (match.Anchor, other);
        return reading with { From = from, To = to, Certainty = Certainty.Fuzzy };
    }
}
