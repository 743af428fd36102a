using Parley.Text;

namespace Parley.Positions;

/// <summary>Words that name something on the table: a plan, an offer, a draft.</summary>
/// <param name="Span">The noun phrase, with its article: "the 30-day ceasefire proposal".</param>
/// <param name="Key">The same for every mention of the proposal in the article: what the fold joins articles by.</param>
/// <param name="Author">The party whose proposal it is; null when not told.</param>
/// <param name="Provisions">The words of its points that this statement tells.</param>
public sealed record ProposalMention(TextSpan Span, string Key, string? Author, IReadOnlyList<Provision> Provisions)
{
    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }
}
