namespace Parley.Scoring;

/// <summary>A figure in per cent and its 95 % interval, both ends included.</summary>
public readonly record struct Estimate(double Value, double Low, double High)
{
    /// <summary>Whether 0 lies outside the interval: what lets a difference be called one.</summary>
    public bool ExcludesZero => Low > 0 || High < 0;
}
