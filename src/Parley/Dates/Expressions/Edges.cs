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
        var index = core.First - 1;
        if (index < left || scene.Before(core.First) is not { } before)
        {
            return core;
        }

        if (before.Is(Sense.Edge) && IsStretch(core.Reading) && !NeedsOf(before))
        {
            return Narrowed(scene, core, index, left);
        }

        if (index > left && before.Gap != WordGap.Break && IsStretch(core.Reading) && IsLinked(scene.Words[index - 1], before))
        {
            return Narrowed(scene, core, index - 1, left);
        }

        return before.Is(Sense.About) && IsAmount(scene, core, before) ? Blurred(core, index) : core;
    }

    /// <summary>The expression with the part of the day after it, if it names a day: "Friday night".</summary>
    public static Found WithDayPart(TimeScene scene, Found core) =>
        core.Reading is { Granularity: Granularity.Day, Kind: TimeKind.Date, From: { } day } && scene.After(core.End - 1) is { } after && after.Is(Sense.DayPart)
            ? core with { End = core.End + 1, Reading = Periods.DayPart(day, DayParts.Codes[after.Value(Sense.DayPart)]).By(core.Reading.Rule, core.Reading.Certainty) }
            : core;

    private static Found Narrowed(TimeScene scene, Found core, int first, int left)
    {
        var edge = (Edge)scene.Words[first].Value(Sense.Edge);
        var withArticle = first > left && scene.Before(first) is { } article && article.Is("the") ? first - 1 : first;
        return new Found(withArticle, core.End, EdgeDays.Of(core.Reading, edge, scene.Anchor));
    }

    private static Found Blurred(Found core, int first)
    {
        var certainty = core.Reading.Certainty == Certainty.Undated ? Certainty.Undated : Certainty.Fuzzy;
        return new Found(first, core.End, core.Reading with { Certainty = certainty });
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
