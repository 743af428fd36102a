namespace Parley.Positions.Folds;

/// <summary>What happened, day by day.</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="AsOf">The day as of which it holds; meetings planned for later days are in it. Null when no article has a day and none was asked for.</param>
/// <param name="Rows">The entries by day, those without a day last; within a day in reading order.</param>
/// <param name="Counts">What was read and what was left out.</param>
public sealed record TimelineReport(FoldOptions Asked, DateOnly? AsOf, IReadOnlyList<TimelineEntry> Rows, ReadCounts Counts);
