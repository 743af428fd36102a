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

            if (index - 2 >= left && scene.Words[index - 1].Gap != WordGap.Break && IsStretch(core.Reading) && IsLinked(scene.Words[index - 2], before))
            {
                return Narrowed(scene, core, index - 2, (Edge)scene.Words[index - 2].Value(Sense.Edge));
            }

            if (before.Is(Sense.About) && IsAmount(scene, core, before))
            {
                var certainty = core.Reading.Certainty == Certainty.Undated ? Certainty.Undated : Certainty.Fuzzy;
                return new Found(index - 1, core.End, core.Reading with { Certainty = certainty });
            }
        }

        return core;
    }

    /// <summary>The expression with the part of the day after it, if it names a day: "Friday night".</summary>
    public static Found WithDayPart(TimeScene scene, Found core) =>
        core.Reading is { Granularity: Granularity.Day, Kind: TimeKind.Date, From: { } day } && scene.After(core.End - 1) is { } after && after.Is(Sense.DayPart)
            ? core with { End = core.End + 1, Reading = Periods.DayPart(day, DayParts.Codes[after.Value(Sense.DayPart)]).By(core.Reading.Rule, core.Reading.Certainty) }
            : core;

    private static Found Narrowed(TimeScene scene, Found core, int first, Edge edge)
    {
        var withArticle = first > 0 && scene.Words[first - 1].Is("the") && scene.Words[first].Gap != WordGap.Break ? first - 1 : first;
        return new Found(withArticle, core.End, EdgeDays.Of(core.Reading, edge, scene.Anchor));
    }

    // "over two weeks" is an amount, "over the weekend" is not.
    private static bool IsAmount(TimeScene scene, Found core, TimeWord about) =>
        scene.Words[core.First].Is(Sense.Number) || (!about.Is("over") && !scene.Words[core.First].Is("the"));

    private static bool IsStretch(Reading reading) => reading.Kind is TimeKind.Date or TimeKind.Time && reading.Granularity != Granularity.Unknown;

    // "early in June", "the end of June"; not "will end in June".
    private static bool IsLinked(TimeWord edge, TimeWord link) =>
        edge.Is(Sense.Edge) && (link.Is("of") || (!NeedsOf(edge) && (link.Is("in") || link.Is("on"))));

    private static bool NeedsOf(TimeWord word) => (Edge)word.Value(Sense.Edge) is Edge.Start or Edge.End || word.Is("middle") || word.Is("rest") || word.Is("remainder");
}
