using Parley.Text;

namespace Parley.Positions;

/// <summary>An answer to a proposal.</summary>
/// <param name="Span">The clause that gives it.</param>
/// <param name="Party">Whose answer it is: the side's name; null when nobody is named.</param>
/// <param name="State">What the answer is.</param>
/// <param name="ClaimedBy">On whose word: never <see cref="ClaimedBy.Self"/> when the party is not the speaker's own.</param>
public sealed record Response(TextSpan Span, string? Party, ResponseState State, ClaimedBy ClaimedBy)
{
    /// <summary>The key of the proposal it answers, as its mentions carry it.</summary>
    public string? Proposal { get; init; }

    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }
}
