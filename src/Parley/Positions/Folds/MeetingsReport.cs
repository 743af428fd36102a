namespace Parley.Positions.Folds;

/// <summary>The meetings that articles tell of.</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="AsOf">The day as of which it holds; null when no article has a day and none was asked for.</param>
/// <param name="Rows">The meetings by their first day, those without a day last.</param>
/// <param name="Counts">What was read and what was left out.</param>
public sealed record MeetingsReport(FoldOptions Asked, DateOnly? AsOf, IReadOnlyList<MeetingRow> Rows, ReadCounts Counts);
