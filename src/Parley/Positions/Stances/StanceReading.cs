namespace Parley.Positions.Stances;

/// <summary>A stance and what decided it.</summary>
internal sealed record StanceReading(Stance Stance, Decision Decision);
