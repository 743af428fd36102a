using Parley.Dates;
using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Meetings;

/// <summary>Finds the meetings that a statement tells of.</summary>
internal static class MeetingFinder
{
    private static readonly PhraseTable Phrases = new(EmbeddedText.Whole("meeting-words.txt"));

    /// <summary>The meetings that the statement's own words tell, and those in its sentence that no statement tells, in reading order; no two overlap. Interviews and press conferences are none.</summary>
    /// <param name="view">The statement.</param>
    /// <param name="article">The clauses of its article.</param>
    public static IReadOnlyList<MeetingMention> Find(StatementView view, ArticleClauses article)
    {
        var clauses = new ClauseView(view, article);
        var found = new List<MeetingMention>();
        foreach (var phrase in Phrases.In(clauses.Words, clauses.Words.All).Where(phrase => (clauses.Tells(phrase.Words) || article.HangsOn(view, phrase.Span)) && !phrase.Label.StartsWith("None", StringComparison.Ordinal)))
        {
            if (Of(new MeetingFrame(clauses, article, phrase)) is { } meeting && !found.Any(other => other.Span.Overlaps(meeting.Span)))
            {
                found.Add(meeting);
            }
        }

        return found;
    }

    private static MeetingMention? Of(MeetingFrame frame)
    {
        var when = When(frame);
        var place = MeetingPlace.In(frame.Clauses, frame.Start, Math.Max(frame.After, frame.ClauseAfter));
        var state = MeetingStates.Of(frame, when);
        if (state is MeetingState.Unknown || !frame.IsOne(when, place is not null, state))
        {
            return null;
        }

        var participants = MeetingParties.Of(frame, isTold: when is not null || place is not null || frame.IsNumbered);
        if (participants.Count < frame.FewestParties)
        {
            return null;
        }

        var format = MeetingPlace.FormatOf(frame.Clauses, frame.Format, frame.Start, frame.After, place is not null);
        return new MeetingMention(frame.Span, participants, state, format, when, place)
        {
            Noun = frame.Noun,
            Rule = frame.Role switch { MeetingRole.Noun => "meeting-named", MeetingRole.Round => "meeting-round", _ => "meeting-act" },
        };
    }

    private static TimeExpression? When(MeetingFrame frame)
    {
        var clause = frame.Clauses.Words.SpanOf(Math.Min(frame.Start, frame.ClauseStart), Math.Max(frame.After, frame.ClauseAfter));
        var near = frame.Span;
        var view = frame.Clauses.View;
        List<TimeExpression> times = [.. NewsDates.In(frame.Clauses.Words.Text, clause, view.Article.Published).Where(time => time.From is not null && time.Kind is TimeKind.Date)];
        return times.Find(time => near.Contains(time.Span)) ?? view.Dated.Times.FirstOrDefault(time => clause.Contains(time.Span)) ?? times.FirstOrDefault();
    }
}
