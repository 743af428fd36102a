namespace Parley.Positions;

/// <summary>Why a field of a coding has its value.</summary>
/// <param name="Field">The field's name as in JSON: "act", "stance", "issue".</param>
/// <param name="Rule">The rule or head that decided, as <c>docs/rules.md</c> names it.</param>
/// <param name="Alternatives">What else it could have been, with scores, best first; empty for a rule that weighs nothing.</param>
public sealed record Decision(string Field, string Rule, IReadOnlyList<(string Value, double Score)> Alternatives);
