namespace Parley.Positions.Folds;

/// <summary>What is on the table.</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="AsOf">The day as of which it holds; null when no article has a day and none was asked for.</param>
/// <param name="Rows">The proposals, by the day on which they were first told of.</param>
/// <param name="Counts">What was read and what was left out.</param>
public sealed record ProposalsReport(FoldOptions Asked, DateOnly? AsOf, IReadOnlyList<ProposalRow> Rows, ReadCounts Counts);
