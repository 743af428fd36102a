using Parley.Text;

namespace Parley.Dates;

/// <summary>When a statement was made, as the article tells it.</summary>
/// <param name="Span">The words that tell it.</param>
/// <param name="From">The first day, included.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Rule">The rule that gave the days; <c>docs/dates.md</c> lists them.</param>
/// <param name="IsCarriedOver">Whether the words stand with an earlier statement of the same passage, or in the sentence that leads in to it.</param>
public sealed record SaidWhen(TextSpan Span, DateOnly From, DateOnly To, string Rule, bool IsCarriedOver = false);
