using Parley.Text;

namespace Parley.Positions;

/// <summary>A refusal or demand that the speaker marks as beyond bargaining.</summary>
/// <param name="Span">The clause that draws the line.</param>
/// <param name="Marker">The words that mark it: "will never", "non-negotiable", "under no circumstances".</param>
public sealed record RedLine(TextSpan Span, TextSpan Marker)
{
    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }
}
