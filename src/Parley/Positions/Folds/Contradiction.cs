namespace Parley.Positions.Folds;

/// <summary>A statement of a party that differs from its position and does not decide it, because its speaker has less authority.</summary>
/// <param name="Stance">Where it stands.</param>
/// <param name="Evidence">The statement.</param>
public sealed record Contradiction(Stance Stance, Evidence Evidence);
