using Parley.Positions.Codebooks;

namespace Parley.Positions.Folds;

/// <summary>Where the parties stand on one issue.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Positions">A position for each party that speaks on it, in the report's order of parties; at least one.</param>
/// <param name="Silent">The parties of the report that say nothing on it.</param>
/// <param name="Gaps">Each pair of parties with a clear stance, the widest first.</param>
public sealed record IssueSides(Issue Issue, IReadOnlyList<Position> Positions, IReadOnlyList<string> Silent, IReadOnlyList<Gap> Gaps);
