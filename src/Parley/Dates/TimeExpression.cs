using Parley.Text;

namespace Parley.Dates;

/// <summary>Words of a text that say when or how long, and what they mean.</summary>
/// <param name="Span">Where they stand, without the preposition before them.</param>
/// <param name="Value">The meaning as a TIMEX3 value, such as 2025-03-17, 2025-W12, 2025-06, P30D or PAST_REF; X stands for what is not told.</param>
/// <param name="Kind">What kind of expression it is.</param>
/// <param name="From">The first day, included; null where the start is open or unknown.</param>
/// <param name="To">The last day, included; null where the end is open or unknown.</param>
/// <param name="Granularity">How long the stretch named is; the preposition does not change it.</param>
/// <param name="Rule">The rule that gave the meaning; <c>docs/dates.md</c> lists them.</param>
/// <param name="Certainty">How sure the days are.</param>
/// <param name="Bound">What the preposition makes of the days; they are already bounded accordingly.</param>
public sealed record TimeExpression(
    TextSpan Span, string Value, TimeKind Kind, DateOnly? From, DateOnly? To, Granularity Granularity, string Rule, Certainty Certainty, TimeBound Bound);
