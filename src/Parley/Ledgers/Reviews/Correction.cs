namespace Parley.Ledgers.Reviews;

/// <summary>What a field of a statement should hold.</summary>
/// <param name="Field">The field's name as in JSON: "stance", "actor".</param>
/// <param name="Value">What it should hold, as in JSON; null for nothing.</param>
public sealed record Correction(string Field, string? Value);
