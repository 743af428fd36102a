namespace Parley.Positions.Clauses;

/// <summary>The subject of a verb.</summary>
/// <param name="Party">The side it names; null when not known.</param>
/// <param name="First">The index of its first word.</param>
internal sealed record Doer(string? Party, int First);
