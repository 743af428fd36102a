namespace Parley.Statements.Narration;

/// <summary>A verb with what stands before it: auxiliaries, negation, adverbs between them.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Verb">The verb itself.</param>
/// <param name="IsPassive">Whether its subject is acted on.</param>
/// <param name="IsNegated">Whether "not", "never" or the like stands in it.</param>
/// <param name="Time">Whether it tells something as done.</param>
/// <param name="Modal">The modal or opener that governs it: "will", "must", "willing"; null for none.</param>
internal sealed record VerbGroup(int First, int Verb, bool IsPassive, bool IsNegated, DeedTime Time, string? Modal);
