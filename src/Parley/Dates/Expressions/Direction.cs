namespace Parley.Dates.Expressions;

/// <summary>Tells whether a scheduled-future cue governs an expression.</summary>
/// <remarks>
/// A loose cue anywhere in the clause makes bare weekdays worse (88.9 % right against 90.6 % without any): the cue has to
/// stand before the expression in its own clause, and a reporting verb between the two cancels it.
/// </remarks>
internal static class Direction
{
    private const int NearestVerb = 8;

    /// <summary>Whether what the expression dates still lies ahead: "will speak on Friday", "by Friday".</summary>
    public static bool IsAhead(TimeMatch match) =>
        IsDeadline(match.Scene, match.Start) || IsGoverned(match.Scene, match.Start) || OpensPromise(match.Scene, match.Start, match.End);

    /// <summary>Whether the word before says that it is over: "since June", "the year ended June 30".</summary>
    public static bool IsBehind(TimeMatch match) => match.Scene.Before(match.Start) is { } before && (before.Is("since") || before.Is("ended"));

    private static bool IsGoverned(TimeScene scene, int start)
    {
        for (var index = start - 1; index >= Math.Max(0, start - Cues.Farthest); index--)
        {
            if (EndsClause(scene, index) || scene.Words[index + 1].Gap == WordGap.Break || scene.Words[index].Is(","))
            {
                return false;
            }

            if (Cues.IsAhead(scene, index))
            {
                return !Cues.IsOver(scene, index);
            }

            if (Cues.IsDone(scene, index))
            {
                return false;
            }
        }

        return false;
    }

    // "On Monday the two sides will meet": a cue after an expression that opens its sentence.
    private static bool OpensPromise(TimeScene scene, int start, int end)
    {
        var opening = start > 0 && scene.Words[start - 1].Is("on") ? start - 1 : start;
        if (opening > 0 && scene.Words[opening].Gap != WordGap.Break && !scene.IsStop(opening - 1))
        {
            return false;
        }

        for (var index = end; index < Math.Min(end + NearestVerb, scene.Words.Count); index++)
        {
            if (EndsClause(scene, index) || scene.Words[index].Gap == WordGap.Break)
            {
                return false;
            }

            if (scene.Words[index].Is("will"))
            {
                return true;
            }
        }

        return false;
    }

    // "by Friday", "until the end of June", "as early as Friday", "effective Feb. 1"; not "by the Friday deadline", "had agreed by Friday".
    private static bool IsDeadline(TimeScene scene, int start)
    {
        var index = BeforeEdge(scene, start);
        if (index < 0)
        {
            return false;
        }

        var word = scene.Words[index];
        return ((word.Is("by") || word.Is("until") || word.Is("till")) && !IsPerfect(scene, index))
            || word.Is("effective")
            || Cues.IsTimetable(scene, word.Is("on") ? index - 1 : index)
            || (index > 1 && word.Is("as") && (scene.Words[index - 1].Is("early") || scene.Words[index - 1].Is("soon")));
    }

    private static int BeforeEdge(TimeScene scene, int start)
    {
        var index = start - 1;
        while (index > 0 && (scene.Words[index].Is(Sense.Edge) || scene.Words[index].Is("of") || (scene.Words[index].Is("the") && scene.Words[index + 1].Is(Sense.Edge))))
        {
            index--;
        }

        return index;
    }

    private static bool IsPerfect(TimeScene scene, int end)
    {
        for (var index = end - 1; index >= Math.Max(0, end - Cues.Farthest) && !scene.IsStop(index); index--)
        {
            if (scene.Words[index].Is("had"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsClause(TimeScene scene, int index) => scene.Words[index].Is(Sense.Said | Sense.Clause) || scene.IsStop(index);
}
