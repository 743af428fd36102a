using Parley.Dates;
using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Meetings;

/// <summary>Finds the meetings that a statement tells of.</summary>
internal static class MeetingFinder
{
    private static readonly PhraseTable Phrases = new(EmbeddedText.Whole("meeting-words.txt"));

    /// <summary>The meetings that the statement's own words tell, in reading order; no two overlap. Interviews and press conferences are none.</summary>
    /// <param name="view">The statement.</param>
    /// <param name="article">The clauses of its article.</param>
    public static IReadOnlyList<MeetingMention> Find(StatementView view, ArticleClauses article)
    {
        var clauses = new ClauseView(view, article);
        var found = new List<MeetingMention>();
        foreach (var phrase in Phrases.In(clauses.Words, clauses.Words.All).Where(phrase => clauses.Tells(phrase.Words) && !phrase.Label.StartsWith("None", StringComparison.Ordinal)))
        {
            if (Of(clauses, phrase) is { } meeting && !found.Any(other => other.Span.Overlaps(meeting.Span)))
            {
                found.Add(meeting);
            }
        }

        return found;
    }

    private static MeetingMention? Of(ClauseView clauses, PhraseMatch phrase)
    {
        var isVerb = phrase.Label.EndsWith("/verb", StringComparison.Ordinal);
        var after = clauses.EndOf(phrase.Words.After - 1);
        var subject = isVerb ? clauses.SubjectOf(phrase.Words.First) : null;
        var start = isVerb ? Math.Min(phrase.Words.First, Math.Max(subject?.First ?? phrase.Words.First, clauses.StartOf(phrase.Words.First))) : clauses.NounStart(phrase.Words.First);
        var (state, stateAfter) = MeetingStates.Of(clauses, phrase, isVerb);
        var participants = MeetingParties.Of(clauses, phrase, isVerb, start, after);
        if (state is MeetingState.Unknown || participants.Count == 0)
        {
            return null;
        }

        var span = clauses.Words.SpanOf(start, isVerb ? after : MeetingNoun.EndOf(clauses, phrase, after));
        var clause = clauses.Words.SpanOf(Math.Min(start, clauses.StartOf(phrase.Words.First)), Math.Max(after, stateAfter));
        var place = MeetingPlace.In(clauses, start, Math.Max(after, stateAfter));
        var format = MeetingPlace.FormatOf(clauses, Enum.Parse<MeetingFormat>(phrase.Label.Split('/')[0]), start, after, place is not null);
        return new MeetingMention(span, participants, state, format, When(clauses, clause), place)
        {
            Rule = phrase.Label.Split('/')[1] switch { "verb" => "meeting-act", "round" => "meeting-round", _ => "meeting-named" },
        };
    }

    private static TimeExpression? When(ClauseView clauses, TextSpan clause) =>
        clauses.View.Dated.Times.FirstOrDefault(time => clause.Contains(time.Span))
        ?? NewsDates.In(clauses.Words.Text, clause, clauses.View.Article.Published).FirstOrDefault(time => time.From is not null && time.Kind is TimeKind.Date);
}
