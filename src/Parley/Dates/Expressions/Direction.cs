namespace Parley.Dates.Expressions;

/// <summary>Tells whether a scheduled-future cue governs an expression.</summary>
/// <remarks>
/// A loose cue anywhere in the clause makes bare weekdays worse (88.9 % right against 90.6 % without any): the cue has to
/// stand before the expression in its own clause, and a reporting verb between the two cancels it.
/// </remarks>
internal static class Direction
{
    private const int FarthestCue = 14, NearestVerb = 8;

    /// <summary>Whether what the expression dates still lies ahead: "will speak on Friday", "by Friday".</summary>
    public static bool IsAhead(TimeMatch match) => IsAhead(match.Scene, match.Start) || OpensPromise(match.Scene, match.Start, match.End);

    /// <summary>Whether the word before says that it is over: "since June", "the year ended June 30".</summary>
    public static bool IsBehind(TimeMatch match) => match.Scene.Before(match.Start) is { } before && (before.Is("since") || before.Is("ended"));

    private static bool IsAhead(TimeScene scene, int start)
    {
        if (IsDeadline(scene, start))
        {
            return true;
        }

        for (var index = start - 1; index >= Math.Max(0, start - FarthestCue); index--)
        {
            var word = scene.Words[index];
            if (scene.Words[index + 1].Gap == WordGap.Break || word.Is(Sense.Said | Sense.Clause) || word.Is(",") || scene.IsStop(index) || IsDone(scene, index))
            {
                return false;
            }

            if (IsCue(scene, index))
            {
                return !IsOver(scene, index);
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
            var word = scene.Words[index];
            if (word.Gap == WordGap.Break || word.Is(Sense.Said | Sense.Clause) || scene.IsStop(index))
            {
                return false;
            }

            if (word.Is("will"))
            {
                return true;
            }
        }

        return false;
    }

    // "by Friday", "until the end of June", "as early as Friday", "effective Feb. 1"; not "by the Friday deadline", "had agreed by Friday".
    private static bool IsDeadline(TimeScene scene, int start)
    {
        var index = start - 1;
        while (index > 0 && (scene.Words[index].Is(Sense.Edge) || scene.Words[index].Is("of") || (scene.Words[index].Is("the") && scene.Words[index + 1].Is(Sense.Edge))))
        {
            index--;
        }

        if (index < 0)
        {
            return false;
        }

        var word = scene.Words[index];
        return ((word.Is("by") || word.Is("until") || word.Is("till")) && !IsPerfect(scene, index))
            || word.Is("effective")
            || (index > 1 && word.Is("as") && (scene.Words[index - 1].Is("early") || scene.Words[index - 1].Is("soon")));
    }

    private static bool IsPerfect(TimeScene scene, int end)
    {
        for (var index = end - 1; index >= Math.Max(0, end - FarthestCue) && !scene.IsStop(index); index--)
        {
            if (scene.Words[index].Is("had"))
            {
                return true;
            }
        }

        return false;
    }

    // "a report released Monday" is out, "will be released Monday" is not.
    private static bool IsDone(TimeScene scene, int index)
    {
        var word = scene.Words[index];
        return word.Entry is null && word.End - word.Start > 4 && scene.Text.AsSpan(word.Start, word.End - word.Start).EndsWith("ed", StringComparison.Ordinal)
            && scene.Text[word.End - 3] != 'e'
            && !(scene.Before(index) is { } before && (before.Is("be") || before.Is("get") || before.Is("and")));
    }

    private static bool IsCue(TimeScene scene, int index)
    {
        var word = scene.Words[index];
        if (word.Is(Sense.Ahead))
        {
            return true;
        }

        var next = scene.Words[index + 1];
        return word.Is(Sense.Plan)
            ? next.Is("for") || (next.Is("to") && !IsCause(scene, index)) || (IsAwaited(word) && (next.Is("on") || next.Is("in") || next.Is("by") || next.Is(Sense.Weekday | Sense.Month | Sense.Edge)))
            : word.Is("to") && index > 0 && (scene.Words[index - 1].Is("is") || scene.Words[index - 1].Is("are"));
    }

    private static bool IsAwaited(TimeWord word) => word.Is("due") || word.Is("expected");

    // "due to the strike" is a reason, "due to expire" a schedule.
    private static bool IsCause(TimeScene scene, int index) =>
        scene.Words[index].Is("due") && index + 2 < scene.Words.Count && scene.Words[index + 2].Is(Sense.Determiner);

    // "had been due to expire on Friday": not any more.
    private static bool IsOver(TimeScene scene, int cue) =>
        cue > 1 && scene.Words[cue - 1].Is("been") && scene.Words[cue - 2].Is("had");
}
