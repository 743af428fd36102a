using Parley.Positions.Clauses;

namespace Parley.Positions.Meetings;

/// <summary>The end of the noun phrase that names a meeting.</summary>
internal static class MeetingNoun
{
    private static readonly HashSet<string> Describing = new(StringComparer.Ordinal)
    {
        "planned", "scheduled", "set", "due", "called", "convened", "mediated", "brokered", "hosted", "held", "arranged", "pencilled", "expected", "chaired", "led", "attended", "proposed", "intended",
    };

    /// <summary>The index after its last word: before the verb that tells what becomes of it, but with what describes it: "a meeting planned for Monday".</summary>
    public static int EndOf(MeetingFrame frame)
    {
        var end = frame.Phrase.Words.After;
        while (end < frame.ClauseAfter && !IsVerb(frame, end))
        {
            end++;
        }

        return end;
    }

    private static bool IsVerb(MeetingFrame frame, int index)
    {
        var words = frame.Words;
        if (ClauseMarks.Is(words, index, "aux"))
        {
            return true;
        }

        var isDescribing = Describing.Contains(words.Lower(index)) && (words.Lower(index + 1) is "for" or "on" or "in" or "by" or "at" or "to" or "next" or "this" or "with" || words.Lower(index - 1) is "as");
        return !isDescribing && words.Lower(index - 1) != "due"
            && (frame.Clauses.Names.IsVerbLike(index) || words.Lower(index) is "to" or "broke" or "began" or "met" or "came" or "took" or "went" or "fell" || (frame.Clause is { Verb: { Use: VerbUse.Finite } verb } clause && clause.Sentence.Words[verb.First].Start == words[index].Start));
    }
}
