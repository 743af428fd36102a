namespace Parley.Dates.Expressions;

/// <summary>The words that put what they govern into the future, and those that keep it in the past.</summary>
internal static class Cues
{
    /// <summary>How far before an expression its cue can stand, in words.</summary>
    public const int Farthest = 14;

    private static readonly string[] Timetable = ["begins", "starts", "opens", "ends", "expires", "resumes", "arrives", "leaves", "returns", "meets", "meet", "starting", "beginning"];

    /// <summary>Whether a word is a cue of the scheduled future where it stands: "will", "plans to", "due on", "is to".</summary>
    public static bool IsAhead(TimeScene scene, int index)
    {
        var word = scene.Words[index];
        if (word.Is(Sense.Ahead))
        {
            return true;
        }

        var next = scene.Words[index + 1];
        if (word.Is(Sense.Plan))
        {
            return !IsNoun(scene, index)
                && (next.Is("for") || (next.Is("to") && !IsCause(scene, index)) || (IsAwaited(word) && (IsPreposition(next) || next.Is(Sense.Weekday | Sense.Month | Sense.Edge))));
        }

        return word.Is("to") && index > 0 && (scene.Words[index - 1].Is("is") || scene.Words[index - 1].Is("are"));
    }

    /// <summary>Whether a cue speaks of what was ahead once: "had been due to expire on Friday".</summary>
    public static bool IsOver(TimeScene scene, int cue) =>
        cue > 1 && scene.Words[cue - 1].Is("been") && scene.Words[cue - 2].Is("had");

    /// <summary>Whether a word is the present tense of a timetable: "the summit opens on Friday", "a truce starting Sunday".</summary>
    /// <remarks>One adverb may stand between: "they meet separately on Monday".</remarks>
    public static bool IsTimetable(TimeScene scene, int index)
    {
        var verb = index > 0 && EndsWith(scene, index, "ly") ? index - 1 : index;
        return verb >= 0 && Array.Exists(Timetable, scene.Words[verb].Is);
    }

    /// <summary>Whether a word is a finished verb: "a report released Monday" is out, "will be released Monday" is not, nor "the occupied north".</summary>
    public static bool IsDone(TimeScene scene, int index)
    {
        var word = scene.Words[index];
        return (word.Entry is null || word.Is(Sense.Plan)) && word.End - word.Start > 3 && EndsWith(scene, index, "ed")
            && scene.Text[word.End - 3] != 'e' && !scene.IsCapital(index)
            && !(scene.Before(index) is { } before && (before.Is("be") || before.Is("get") || before.Is("and") || before.Is(Sense.Determiner)));
    }

    private static bool EndsWith(TimeScene scene, int index, string ending) =>
        scene.Text.AsSpan(scene.Words[index].Start, scene.Words[index].End - scene.Words[index].Start).EndsWith(ending, StringComparison.Ordinal);

    // "approved a plan to withdraw on Monday".
    private static bool IsNoun(TimeScene scene, int index) => scene.Words[index].Is("plan") && scene.Before(index) is { } before && before.Is(Sense.Determiner);

    // "due to the strike" is a reason, "due to expire" a schedule.
    private static bool IsCause(TimeScene scene, int index) =>
        scene.Words[index].Is("due") && index + 2 < scene.Words.Count && scene.Words[index + 2].Is(Sense.Determiner);

    private static bool IsAwaited(TimeWord word) => word.Is("due") || word.Is("expected");

    private static bool IsPreposition(TimeWord word) => word.Is("on") || word.Is("in") || word.Is("by");
}
