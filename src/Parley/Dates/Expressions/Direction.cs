namespace Parley.Dates.Expressions;

/// <summary>Tells whether a scheduled-future cue governs an expression.</summary>
/// <remarks>
/// A loose cue anywhere in the clause makes bare weekdays worse (88.9 % right against 90.6 % without any): the cue has to
/// stand before the expression in its own clause, and a reporting verb between the two cancels it.
/// </remarks>
internal static class Direction
{
    private const int FarthestCue = 14;

    public static bool IsAhead(TimeMatch match) => IsAhead(match.Scene, match.Start);

    public static bool IsAhead(TimeScene scene, int start)
    {
        for (var index = start - 1; index >= Math.Max(0, start - FarthestCue); index--)
        {
            var word = scene.Words[index];
            if (scene.Words[index + 1].Gap == WordGap.Break || word.Is(Sense.Said | Sense.Clause) || IsStop(word))
            {
                return false;
            }

            if (word.Is(Sense.Ahead) || (word.Is("to") && index > 0 && IsBe(scene.Words[index - 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStop(TimeWord word) => word.Is(".") || word.Is("!") || word.Is("?") || word.Is(";") || word.Is(":");

    private static bool IsBe(TimeWord word) => word.Is("is") || word.Is("are") || word.Is("was") || word.Is("were");
}
