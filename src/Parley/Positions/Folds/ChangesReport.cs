namespace Parley.Positions.Folds;

/// <summary>What moved between two days.</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="Since">The first day that counts as new.</param>
/// <param name="AsOf">The last day that counts; null when no article has a day and none was asked for.</param>
/// <param name="Rows">The positions that moved, in the codebook's order, then by party.</param>
/// <param name="Firsts">Positions of parties that had none on the issue before.</param>
/// <param name="Unmoved">How many positions stayed as they were.</param>
/// <param name="Counts">What was read and what was left out, as of the last day.</param>
public sealed record ChangesReport(
    FoldOptions Asked, DateOnly Since, DateOnly? AsOf, IReadOnlyList<ChangeRow> Rows, IReadOnlyList<Position> Firsts, int Unmoved, ReadCounts Counts);
