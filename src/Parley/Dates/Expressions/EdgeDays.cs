namespace Parley.Dates.Expressions;

/// <summary>The days that an edge leaves of a stretch: the first third of a month, the last month of a year.</summary>
internal static class EdgeDays
{
    /// <summary>The reading narrowed to its edge, its days marked as not sharp; a day or part of one stays as it is.</summary>
    public static Reading Of(Reading reading, Edge edge, DateOnly anchor)
    {
        if (reading is not { From: { } from, To: { } to } || reading.Granularity is Granularity.Day or Granularity.Time)
        {
            return reading;
        }

        var (start, end) = edge switch
        {
            Edge.Early => (from, Before(Part(from, to, 4, 12))),
            Edge.Middle => (Part(from, to, 4, 12), Before(Part(from, to, 8, 12))),
            Edge.Late => (Part(from, to, 8, 12), to),
            Edge.Start => (from, Before(Part(from, to, 1, IsYear(reading) ? 12 : 5))),
            Edge.End => (IsYear(reading) ? Part(from, to, 11, 12) : Part(from, to, 4, 5), to),
            Edge.Earlier => (from, to < anchor ? to : anchor),
            _ => (from > anchor ? from : anchor, to),
        };
        return start <= end ? reading with { From = start, To = end, Certainty = Certainty.Fuzzy } : reading;
    }

    private static bool IsYear(Reading reading) => reading.Granularity == Granularity.Year;

    // The day on which a share of the stretch is over; whole months where the stretch is a number of them that can be shared.
    private static DateOnly Part(DateOnly from, DateOnly to, int share, int of)
    {
        var days = to.DayNumber - from.DayNumber + 1;
        var months = (int)Math.Round(days / 30.44);
        return months * share % of == 0 && months * share / of > 0
            ? from.AddMonths(months * share / of)
            : from.AddDays(days * share / of);
    }

    private static DateOnly Before(DateOnly day) => day == DateOnly.MinValue ? day : day.AddDays(-1);
}
