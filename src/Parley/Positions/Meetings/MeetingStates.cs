using Parley.Dates;
using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Statements;
using Parley.Text;

namespace Parley.Positions.Meetings;

/// <summary>How far a meeting has come: by the words of its clause, by what governs it, by its day.</summary>
internal static class MeetingStates
{
    private static readonly PhraseTable Phrases = new(EmbeddedText.Whole("meeting-states.txt"));

    private static readonly MeetingState[] Order =
        [MeetingState.Denied, MeetingState.Cancelled, MeetingState.Postponed, MeetingState.Confirmed, MeetingState.Proposed, MeetingState.Planned, MeetingState.Underway, MeetingState.Held];

    /// <summary>The state; unknown when nothing tells it, or when something else depends on the meeting.</summary>
    public static MeetingState Of(MeetingFrame frame, TimeExpression? when)
    {
        var words = frame.Words;
        if (ClauseMarks.Is(words, frame.ClauseStart - 1, "condition") && words.Lower(frame.ClauseStart - 1) is not ("before" or "when" or "whether"))
        {
            return MeetingState.Unknown;
        }

        var states = InWords(frame);
        var state = Order.FirstOrDefault(states.Contains);
        state = frame.IsVerb ? ByMood(frame, state) : state is MeetingState.Unknown && IsScene(frame) ? MeetingState.Held : state;
        return Dated(frame, state, when);
    }

    private static HashSet<MeetingState> InWords(MeetingFrame frame)
    {
        var words = frame.Words;
        var states = ToldIn(words, new WordRange(Math.Min(frame.Start, frame.ClauseStart), frame.ClauseAfter)).ToHashSet();
        var before = words.Lower(Math.Min(frame.Start, frame.ClauseStart) - 1) is "after" or "since" or "before" ? words.Lower(Math.Min(frame.Start, frame.ClauseStart) - 1) : words.Lower(frame.Start - 1);
        if (!frame.IsVerb && before is "after" or "since" or "during" or "following")
        {
            states.Add(MeetingState.Held);
        }

        if (!frame.IsVerb && before is "before" || (before == "of" && words.Lower(frame.Start - 2) == "ahead") || (before == "to" && words.Lower(frame.Start - 2) == "prior"))
        {
            states.Add(MeetingState.Planned);
        }

        // "A meeting of ministers, pencilled in for Thursday, has been cancelled": the verb may stand behind an aside.
        if (!frame.IsVerb && frame.Clause is { } clause && clause.Verb.Verb > clause.Sentence.IndexAt(frame.Words[frame.Start].Start))
        {
            states.UnionWith(ToldIn(clause.Sentence.Words, new WordRange(clause.Verb.First, Math.Max(clause.Verb.Verb + 1, clause.Object.After))));
        }

        var view = frame.Clauses.View;
        if (view.Statement.Kind is not Kind.Narrated && view.Statement.Content.Overlaps(frame.Phrase.Span))
        {
            states.UnionWith(ToldIn(view.Cue, view.Cue.All).Where(told => told is MeetingState.Denied or MeetingState.Proposed or MeetingState.Confirmed));
        }

        return states;
    }

    // "May 5" is a day.
    private static IEnumerable<MeetingState> ToldIn(ViewWords words, WordRange range) =>
        Phrases.In(words, range).Where(match => words.Lower(match.Words.First) != "may" || !words.IsCapital(match.Words.First)).Select(match => Enum.Parse<MeetingState>(match.Label));

    private static MeetingState ByMood(MeetingFrame frame, MeetingState state)
    {
        var isStrong = state is MeetingState.Denied or MeetingState.Cancelled or MeetingState.Postponed or MeetingState.Confirmed;
        return frame.Clause?.Mood switch
        {
            _ when isStrong => state,
            Mood.Negated => MeetingState.Denied,
            Mood.Condition or Mood.Threatened => MeetingState.Unknown,
            Mood.Possible when state is MeetingState.Planned => state,
            Mood.Possible or Mood.Demanded => MeetingState.Proposed,
            _ when state is not MeetingState.Unknown => state,
            Mood.Future or Mood.Decided => MeetingState.Planned,
            Mood.Fact when IsPast(frame) => MeetingState.Held,
            _ => MeetingState.Unknown,
        };
    }

    /// <summary>"presented the figure at the third round".</summary>
    private static bool IsScene(MeetingFrame frame) =>
        frame.Words.Lower(frame.Start - 1) is "at" or "in" or "during" or "from" && frame.Clause is { Mood: Mood.Fact } clause && clause.Verb.Verb < clause.Sentence.IndexAt(frame.Words[frame.Start].Start);

    private static bool IsPast(MeetingFrame frame) =>
        frame.Clause is { Verb.Use: VerbUse.Finite } && VerbWords.FormsOf(frame.Words, frame.Phrase.Words.First) is var forms && (forms.HasFlag(Statements.Narration.VerbForm.Past) || forms.HasFlag(Statements.Narration.VerbForm.Perfect));

    /// <summary>What a day tells: a day to come that something is planned, a day gone by in a clause that tells a fact that it was held.</summary>
    private static MeetingState Dated(MeetingFrame frame, MeetingState state, TimeExpression? when)
    {
        if (when?.From is not { } day || frame.Clauses.View.Article.Published is not { } published)
        {
            return state;
        }

        return state switch
        {
            MeetingState.Held or MeetingState.Underway or MeetingState.Unknown when day > published => MeetingState.Planned,
            MeetingState.Unknown when day <= published && frame.Clause?.Mood is Mood.Fact => MeetingState.Held,
            _ => state,
        };
    }
}
