namespace Parley.Positions;

/// <summary>What readers take a probability phrase to mean, in per cent, both ends included.</summary>
/// <param name="Low">The lower end, 0 to 100.</param>
/// <param name="High">The upper end, 0 to 100, not below <paramref name="Low"/>.</param>
/// <param name="Source">Where the band comes from.</param>
public readonly record struct ProbabilityBand(int Low, int High, BandSource Source);
