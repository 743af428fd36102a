using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Acts;

/// <summary>What a statement's cue tells of its act.</summary>
/// <param name="Act">The act that the cue's words name; null when they name none.</param>
/// <param name="IsTurned">Whether a negation turns it round: "did not accept".</param>
internal readonly record struct CueAct(Act? Act, bool IsTurned)
{
    private const int MostBefore = 4;
    private const int MostAfter = 6;

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "not", "n't", "never", "cannot", "nor", "neither", "hardly" };

    private static readonly HashSet<string> BeforeVerbs = new(StringComparer.Ordinal)
    {
        "not", "n't", "never", "cannot", "nor", "neither", "hardly", "no", "longer", "yet", "to", "will", "would", "can", "could", "shall", "should", "may", "might", "must",
        "do", "does", "did", "has", "have", "had", "is", "are", "was", "were", "be", "been", "refused", "refuses", "declined", "declines", "still", "also", "ever", "flatly",
    };

    /// <summary>Reads the words of the cue, with those of its verb group before it and, for longer phrases, the first ones after it.</summary>
    public static CueAct Of(StatementView view)
    {
        var words = view.Around;
        var cue = words.RangeOf(new TextSpan(view.Statement.Cue.Start, view.Statement.Cue.End));
        var first = cue.First;
        while (first > 0 && cue.First - first < MostBefore && BeforeVerbs.Contains(words.Lower(first - 1)))
        {
            first--;
        }

        var match = FirstMatch(words, first, cue);
        var turned = Turns(words, first, match?.Words.First ?? cue.After) % 2 == 1;
        return new CueAct(match is null ? null : ActTables.ActOf(match.Label), turned != IsSaidOfNobody(view));
    }

    private static PhraseMatch? FirstMatch(ViewWords words, int first, WordRange cue)
    {
        for (var index = first; index < cue.After; index++)
        {
            if (ActTables.Cues.LongestAt(words, index, Math.Min(words.Count, cue.After + MostAfter)) is { } match && match.Words.After > cue.First)
            {
                return match;
            }
        }

        return null;
    }

    private static int Turns(ViewWords words, int first, int after) => Enumerable.Range(first, Math.Max(0, after - first)).Count(index => Negations.Contains(words.Lower(index)));

    private static bool IsSaidOfNobody(StatementView view)
    {
        var speaker = view.Statement.NamedBy?.In(view.Article.Text, " ").Split(' ')[0] ?? "";
        return speaker.Equals("nobody", StringComparison.OrdinalIgnoreCase) || speaker.Equals("none", StringComparison.OrdinalIgnoreCase)
            || speaker.Equals("no", StringComparison.OrdinalIgnoreCase) || speaker.Equals("neither", StringComparison.OrdinalIgnoreCase);
    }
}
