namespace Parley.Positions.Folds;

/// <summary>When a statement was made, with the words that tell it.</summary>
/// <param name="From">The first day, included.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Words">The words it comes from: "Monday".</param>
public sealed record SaidDays(DateOnly From, DateOnly To, string Words);
