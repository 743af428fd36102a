namespace Parley.Positions.Meetings;

/// <summary>Joins mentions of meetings, of one article or of many, into meetings.</summary>
/// <remarks>
/// Two mentions are one meeting when their participants do not exclude each other and their days overlap; a mention without day joins the
/// meeting named last before it in its article, unless both tell states that one meeting cannot have there (held, and another planned).
/// A planned call that later took place is one meeting with two states. The order of the mentions given does not matter.
/// </remarks>
public static class MeetingJoin
{
    /// <summary>The meetings, by their first mention.</summary>
    public static IReadOnlyList<Meeting> Of(IReadOnlyList<MeetingSighting> sightings)
    {
        ArgumentNullException.ThrowIfNull(sightings);
        var meetings = new List<Meeting>();
        foreach (var sighting in sightings.OrderBy(sighting => sighting.Published ?? DateOnly.MinValue).ThenBy(sighting => sighting.Order))
        {
            var at = meetings.FindLastIndex(meeting => IsSame(meeting, sighting));
            if (at < 0)
            {
                meetings.Add(With(new Meeting([], null, null, MeetingFormat.Unknown, []), sighting));
            }
            else
            {
                meetings[at] = With(meetings[at], sighting);
            }
        }

        return meetings;
    }

    /// <summary>How far a state goes: of two told in one article the further one holds.</summary>
    internal static int ReachOf(MeetingState state) => state switch
    {
        MeetingState.Unknown => 0,
        MeetingState.Proposed => 1,
        MeetingState.Planned => 2,
        MeetingState.Confirmed => 3,
        MeetingState.Underway => 4,
        MeetingState.Held => 5,
        _ => 6,
    };

    private static bool IsSame(Meeting meeting, MeetingSighting sighting)
    {
        var mention = sighting.Mention;
        if (!Agree(meeting.Participants, mention.Participants) || !FormatsAgree(meeting.Format, mention.Format) || Contradict(meeting.State, mention.State)
            || meeting.Sightings.Any(other => other.Mention.Noun is { } noun && mention.Noun is { } named && noun != named))
        {
            return false;
        }

        if (mention.When is { } when && meeting.From is { } from)
        {
            return when.From is { } first && first <= (meeting.To ?? from) && (when.To ?? first) >= from;
        }

        var isSameArticle = meeting.Sightings[^1].Article == sighting.Article;
        return isSameArticle && IsOver(meeting.State) == IsOver(mention.State);
    }

    private static bool IsOver(MeetingState state) => state is MeetingState.Held or MeetingState.Underway;

    // A call that is denied is not the round that was held.
    private static bool Contradict(MeetingState one, MeetingState other) =>
        (one is MeetingState.Denied && other is MeetingState.Held or MeetingState.Underway) || (other is MeetingState.Denied && one is MeetingState.Held or MeetingState.Underway)
        || (one, other) is (MeetingState.Cancelled, MeetingState.Postponed) or (MeetingState.Postponed, MeetingState.Cancelled);

    private static bool Agree(IReadOnlyList<string> known, IReadOnlyList<string> told)
    {
        var common = told.Count(known.Contains);
        return known.Count == 0 || told.Count == 0 || common == Math.Min(known.Count, told.Count);
    }

    private static bool FormatsAgree(MeetingFormat known, MeetingFormat told) =>
        known == told || known is MeetingFormat.Unknown || told is MeetingFormat.Unknown || (known, told) is (MeetingFormat.InPerson, MeetingFormat.Indirect) or (MeetingFormat.Indirect, MeetingFormat.InPerson);

    private static Meeting With(Meeting meeting, MeetingSighting sighting)
    {
        var mention = sighting.Mention;
        return new Meeting(
            [.. meeting.Participants.Union(mention.Participants)],
            meeting.From ?? mention.When?.From,
            meeting.To ?? mention.When?.To,
            meeting.Format is MeetingFormat.Unknown ? mention.Format : meeting.Format,
            [.. meeting.Sightings, sighting]);
    }
}
