using Parley.Text;

namespace Parley.Statements.Narration;

/// <summary>A clause that tells what somebody did.</summary>
/// <param name="Class">What was done; for a deed to come, what announcing it does.</param>
/// <param name="Doer">The words that name who did it; null when the clause does not name them.</param>
/// <param name="Cue">The verb group, with its particle.</param>
/// <param name="Clause">The clause, from its subject to the end of object and complements; it holds the cue.</param>
/// <param name="IsNegated">Whether the verb is turned round: "did not agree".</param>
/// <param name="Time">Whether it is told as done.</param>
/// <param name="Rule">The name of the rule that found it.</param>
internal sealed record Deed(PloverEvent Class, TextSpan? Doer, TextSpan Cue, TextSpan Clause, bool IsNegated, DeedTime Time, string Rule);
