using Parley.Text;

namespace Parley.Positions.Proposals;

/// <summary>Words that may name something on the table, before they are joined.</summary>
/// <param name="Span">The words.</param>
/// <param name="Noun">Their noun in small letters, singular; empty for what follows a verb that proposes.</param>
/// <param name="Author">Whose it is; null when not told.</param>
/// <param name="Rule">The rule that found them.</param>
internal sealed record ProposalCandidate(TextSpan Span, string Noun, string? Author, string Rule)
{
    /// <summary>Whether they stand only if the article has told of such a thing before.</summary>
    public bool NeedsEarlier { get; init; }

    /// <summary>Whether they bring in something new.</summary>
    public bool IsNew { get; init; }

    /// <summary>Their numbers, as written in small letters: two that differ name two proposals.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>Other words before the noun that tell it apart: "first", "winter-access".</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];
}
