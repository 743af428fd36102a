namespace Parley.Positions.Measures;

/// <summary>One measure, joined of all mentions of it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Imposer">Who takes it; null when no mention tells.</param>
/// <param name="Target">Against or for whom; null when no mention tells.</param>
/// <param name="Sightings">Its mentions, the earliest first; their statuses are its history.</param>
public sealed record JoinedMeasure(MeasureKind Kind, string? Imposer, string? Target, IReadOnlyList<MeasureSighting> Sightings)
{
    /// <summary>The status told last.</summary>
    public MeasureStatus Status => Sightings[^1].Measure.Status;
}
