using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Meetings;

/// <summary>How far a meeting has come, by the words of its clause.</summary>
internal static class MeetingStates
{
    private static readonly PhraseTable Phrases = new(EmbeddedText.Whole("meeting-states.txt"));

    /// <summary>The state and the index after the last word read for it; unknown when the words tell none.</summary>
    public static (MeetingState State, int After) Of(ClauseView clauses, PhraseMatch meeting, bool isVerb)
    {
        var words = clauses.Words;
        var (start, after) = (clauses.StartOf(meeting.Words.First), clauses.EndOf(meeting.Words.After - 1));
        var states = Phrases.In(words, new WordRange(start, after)).Select(match => Enum.Parse<MeetingState>(match.Label)).ToHashSet();
        if (start > 0 && words.Lower(start - 1) is "after" or "since")
        {
            states.Add(MeetingState.Held);
        }

        if (start > 0 && ClauseMarks.Is(words, start - 1, "condition"))
        {
            return (MeetingState.Unknown, after);
        }

        var cue = Phrases.In(clauses.View.Cue, clauses.View.Cue.All).Select(match => Enum.Parse<MeetingState>(match.Label)).Where(state => state is MeetingState.Denied or MeetingState.Proposed or MeetingState.Confirmed);
        states.UnionWith(clauses.View.Statement.Kind is Statements.Kind.Narrated ? [] : cue);
        MeetingState[] order = [MeetingState.Denied, MeetingState.Cancelled, MeetingState.Postponed, MeetingState.Confirmed, MeetingState.Proposed, MeetingState.Planned, MeetingState.Underway, MeetingState.Held];
        var state = order.FirstOrDefault(states.Contains);
        return (isVerb && state is MeetingState.Unknown && clauses.MoodOf(meeting.Words.First) is Mood.Negated ? MeetingState.Denied : state, after);
    }
}
