using Parley.Text;

namespace Parley.Positions;

/// <summary>Words that weigh how likely a statement is, or weaken it.</summary>
/// <param name="Span">The phrase, within content or cue.</param>
/// <param name="Band">What readers take it to mean; null where none is known.</param>
public sealed record Hedge(TextSpan Span, ProbabilityBand? Band)
{
    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }
}
