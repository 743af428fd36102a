namespace Parley.Positions.Folds;

/// <summary>A meeting, call or round of talks with all that statements tell of it.</summary>
/// <param name="Id">"mt_" and 16 hexadecimal digits made from the first article that tells of it and its words there.</param>
/// <param name="Name">The fullest phrase that names it.</param>
public sealed record MeetingRow(string Id, string Name)
{
    /// <summary>Who takes part, by name, as far as told.</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];

    /// <summary>The states in the order in which they were told, the latest last; at least one.</summary>
    public required IReadOnlyList<MeetingStep> Steps { get; init; }

    /// <summary>The latest state.</summary>
    public MeetingState State => Steps[^1].State;

    /// <summary>How the sides meet.</summary>
    public MeetingFormat Format { get; init; }

    /// <summary>The first day, included; null when not told.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, included; null when not told or open.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The words that tell when; null when not told.</summary>
    public string? When { get; init; }

    /// <summary>The words that tell where; null when not told.</summary>
    public string? Place { get; init; }

    /// <summary>The statements that tell of it, oldest first; at least one.</summary>
    public IEnumerable<Evidence> Evidence => Steps.SelectMany(step => step.Evidence).DistinctBy(evidence => evidence.Statement);
}
