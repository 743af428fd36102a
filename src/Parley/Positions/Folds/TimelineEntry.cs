namespace Parley.Positions.Folds;

/// <summary>What somebody did or said on a day, or a meeting of that day.</summary>
/// <param name="Day">The day; null when not known.</param>
/// <param name="Words">The words that tell it.</param>
/// <param name="Evidence">The statements that tell it, the first to do so first; at least one.</param>
public sealed record TimelineEntry(DateOnly? Day, ToldWords Words, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Whose words or deed it is; null when not known, or for a meeting.</summary>
    public string? Party { get; init; }

    /// <summary>What was done with words; null where what it tells of says more, or for a meeting.</summary>
    public Act? Act { get; init; }

    /// <summary>The ids of the issues it touches.</summary>
    public IReadOnlyList<string> Issues { get; init; } = [];

    /// <summary>The answers it gives or reports.</summary>
    public IReadOnlyList<Response> Responses { get; init; } = [];

    /// <summary>The measures it tells of.</summary>
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>The guarantees it tells of.</summary>
    public IReadOnlyList<Guarantee> Guarantees { get; init; } = [];

    /// <summary>The meeting of that day; null for an entry of words or deeds.</summary>
    public MeetingRow? Meeting { get; init; }
}
