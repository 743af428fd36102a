namespace Parley.Ledgers;

/// <summary>What checking a ledger found.</summary>
/// <param name="Entries">How many entries there are.</param>
/// <param name="Last">The last entry's hash; null when there is none. Noted elsewhere, it shows later whether the end was cut off.</param>
/// <param name="Problems">What is wrong, a line each; none when everything holds.</param>
public sealed record LedgerCheck(long Entries, string? Last, IReadOnlyList<string> Problems);
