namespace Parley.Positions.Clauses;

/// <summary>What a clause hangs on.</summary>
/// <param name="Kind">How.</param>
/// <param name="Word">The index of the word: the "if", the governing verb, noun or adjective.</param>
/// <param name="Clause">The clause of the governing verb; null when there is none, or it follows.</param>
/// <param name="Makes">What the governing word makes of the clause: of "threatened to lift" a threat; null for nothing.</param>
/// <param name="IsOthers">Whether the governed verb is for others to do: "urged Karvia to lift".</param>
internal sealed record Governor(GovernorKind Kind, int Word, Clause? Clause, Mood? Makes = null, bool IsOthers = false);
