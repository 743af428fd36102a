namespace Parley.Positions.Folds;

/// <summary>Where the sides stand.</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="AsOf">The day as of which it holds; null when no article has a day and none was asked for.</param>
/// <param name="Parties">The parties of the report, those with most positions first.</param>
/// <param name="Issues">The issues on which somebody speaks, in the codebook's order.</param>
/// <param name="Counts">What was read and what was left out.</param>
public sealed record SidesReport(FoldOptions Asked, DateOnly? AsOf, IReadOnlyList<string> Parties, IReadOnlyList<IssueSides> Issues, ReadCounts Counts);
