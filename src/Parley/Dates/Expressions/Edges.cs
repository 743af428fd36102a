namespace Parley.Dates.Expressions;

/// <summary>Takes in the words that narrow a stretch ("early", "mid-", "the end of") or blur it ("about").</summary>
internal static class Edges
{
    /// <summary>The expression with its edge before it, if it has one.</summary>
    /// <param name="scene">The text around.</param>
    /// <param name="core">The expression without its edge.</param>
    /// <param name="left">The first word that may be taken in.</param>
    public static Found TakeIn(TimeScene scene, Found core, int left)
    {
        var index = core.First;
        if (index - 1 >= left && scene.Before(index) is { } before)
        {
            if (before.Is(Sense.Edge) && IsStretch(core.Reading) && !NeedsOf(before))
            {
                return Narrowed(scene, core, index - 1, (Edge)before.Value(Sense.Edge));
            }

            if (index - 2 >= left && (before.Is("of") || before.Is("in") || before.Is("on")) && scene.Words[index - 2].Is(Sense.Edge) && IsStretch(core.Reading)
                && scene.Words[index - 1].Gap != WordGap.Break)
            {
                return Narrowed(scene, core, index - 2, (Edge)scene.Words[index - 2].Value(Sense.Edge));
            }

            if (before.Is(Sense.About))
            {
                var certainty = core.Reading.Certainty == Certainty.Undated ? Certainty.Undated : Certainty.Fuzzy;
                return new Found(index - 1, core.End, core.Reading with { Certainty = certainty });
            }
        }

        return core;
    }

    private static Found Narrowed(TimeScene scene, Found core, int first, Edge edge)
    {
        var withArticle = first > 0 && scene.Words[first - 1].Is("the") && scene.Words[first].Gap != WordGap.Break ? first - 1 : first;
        var reading = core.Reading;
        if (reading is { From: { } from, To: { } to } && reading.Granularity is not (Granularity.Day or Granularity.Time))
        {
            var third = (to.DayNumber - from.DayNumber + 1) / 3;
            var (start, end) = edge switch
            {
                Edge.Early => (from, to.AddDays(-third * 2)),
                Edge.Middle => (from.AddDays(third), to.AddDays(-third)),
                Edge.Late => (from.AddDays(third * 2), to),
                Edge.Earlier => (from, Earlier(to, scene.Anchor)),
                _ => (Later(from, scene.Anchor), to),
            };
            reading = start <= end ? reading with { From = start, To = end, Certainty = Certainty.Fuzzy } : reading;
        }

        return new Found(withArticle, core.End, reading);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static bool IsStretch(Reading reading) => reading.Kind is TimeKind.Date or TimeKind.Time && reading.Granularity != Granularity.Unknown;

    private static bool NeedsOf(TimeWord word) => word.Is("end") || word.Is("start") || word.Is("beginning") || word.Is("middle");
}
