namespace Parley.Positions;

/// <summary>One issue that a statement touches.</summary>
/// <param name="Issue">The issue's id in the codebook.</param>
public sealed record Coding(string Issue);
