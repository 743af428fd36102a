using Parley.Text;

namespace Parley.Positions;

/// <summary>A means of pressure or reward that a statement tells of.</summary>
/// <param name="Span">The clause or noun phrase that tells it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Imposer">Who takes it: the party's name; null when not told.</param>
/// <param name="Target">Against or for whom, by name; null when not told.</param>
/// <param name="Status">How far it has gone.</param>
/// <param name="LinkedDemand">The words of what it is to bring about; null when not told.</param>
public sealed record Measure(TextSpan Span, MeasureKind Kind, string? Imposer, string? Target, MeasureStatus Status, TextSpan? LinkedDemand)
{
    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }
}
