namespace Parley.Positions.Folds;

/// <summary>A proposal as it stood from a day on, until another number was told.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Day">The day on which it was first told of; null when not known.</param>
/// <param name="Provisions">Its points, by number.</param>
public sealed record ProposalVersion(int Number, DateOnly? Day, IReadOnlyList<VersionedProvision> Provisions);
