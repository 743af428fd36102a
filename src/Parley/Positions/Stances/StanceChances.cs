namespace Parley.Positions.Stances;

/// <summary>How a judge divides its belief over three outcomes, each 0 to 1, together 1.</summary>
public readonly record struct StanceChances(double Supports, double Opposes, double Neither);
