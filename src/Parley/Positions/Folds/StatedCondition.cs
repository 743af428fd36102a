namespace Parley.Positions.Folds;

/// <summary>A condition of a position, with its words.</summary>
/// <param name="Condition">The condition as found.</param>
/// <param name="Text">Its words, exactly.</param>
/// <param name="Obligor">The words that name who must meet it; null when it does not name them.</param>
/// <param name="Evidence">The statement that sets it.</param>
public sealed record StatedCondition(Condition Condition, string Text, string? Obligor, Evidence Evidence);
