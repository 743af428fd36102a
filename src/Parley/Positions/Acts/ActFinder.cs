namespace Parley.Positions.Acts;

/// <summary>Tells what a speaker does with words.</summary>
internal static class ActFinder
{
    public static ActReading Find(StatementView view, IReadOnlyList<Condition> conditions) => new(Act.Unknown, new Decision("act", conditions.Count + view.Content.Count > 0 ? "none" : "empty", []));
}
