using Parley.Positions;

namespace Parley.Ledgers;

/// <summary>What one version of the reader made of one article; statements in reading order.</summary>
public sealed record Reading(ReaderVersion Version, IReadOnlyList<Coded> Statements);
