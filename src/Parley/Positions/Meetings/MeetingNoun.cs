using Parley.Positions.Clauses;
using Parley.Positions.Phrases;

namespace Parley.Positions.Meetings;

/// <summary>The end of the noun phrase that names a meeting.</summary>
internal static class MeetingNoun
{
    /// <summary>The index after its last word: before the verb that tells what becomes of it.</summary>
    public static int EndOf(ClauseView clauses, PhraseMatch phrase, int clauseEnd)
    {
        var end = phrase.Words.After;
        while (end < clauseEnd && !ClauseMarks.Is(clauses.Words, end, "aux") && !clauses.Names.IsVerbLike(end) && clauses.Words.Lower(end) is not ("to" or "broke" or "began" or "met"))
        {
            end++;
        }

        return end;
    }
}
