namespace Parley.Positions.Clauses;

/// <summary>A name among the words of a view.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="After">The index after its last word.</param>
/// <param name="Party">The side it names.</param>
internal sealed record NameRange(int First, int After, string Party);
