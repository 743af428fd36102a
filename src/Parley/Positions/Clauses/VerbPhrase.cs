namespace Parley.Positions.Clauses;

/// <summary>A verb with the helping verbs, negations and adverbs before it, by index of the sentence's words.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Verb">The verb itself, its last word.</param>
/// <param name="Use">What it does.</param>
/// <param name="IsNegated">Whether "not", "never" or the like stands in it.</param>
/// <param name="IsPassive">Whether its subject is acted on: "was rejected"; a participle always is.</param>
/// <param name="Modal">The helping verb that makes it more or less real: "will", "may", "must"; "will" also for "is to", "must" for "has to"; null for none.</param>
internal sealed record VerbPhrase(int First, int Verb, VerbUse Use, bool IsNegated, bool IsPassive, string? Modal);
