namespace Parley.Positions.Meetings;

/// <summary>One meeting, call or round of talks, joined of all mentions of it.</summary>
/// <param name="Participants">Who takes part, as far as any mention tells, in the order they are first named.</param>
/// <param name="From">The first day it can be on; null when not told.</param>
/// <param name="To">The last day it can be on; null when not told.</param>
/// <param name="Format">How the sides meet.</param>
/// <param name="Sightings">Its mentions, the earliest first; their states are its history.</param>
public sealed record Meeting(
    IReadOnlyList<string> Participants, DateOnly? From, DateOnly? To, MeetingFormat Format, IReadOnlyList<MeetingSighting> Sightings)
{
    /// <summary>The latest state that is told of it; within one article the one that goes furthest.</summary>
    public MeetingState State => Sightings.GroupBy(sighting => sighting.Article).Last().Select(sighting => sighting.Mention.State).MaxBy(MeetingJoin.ReachOf);

    /// <summary>Its states in the order they were told, none twice in a row.</summary>
    public IReadOnlyList<MeetingState> States =>
        [.. Sightings.Select(sighting => sighting.Mention.State).Aggregate(new List<MeetingState>(), (states, state) => states.Count > 0 && states[^1] == state ? states : [.. states, state])];
}
