namespace Parley.Scoring;

/// <summary>By how many points a system is above (or, when negative, below) another by one measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Value">The difference with its paired interval; null when either has nothing to measure.</param>
public sealed record ScoreDifference(Measure Measure, Estimate? Value);
