namespace Parley.Positions.Folds;

/// <summary>A point of one version of a proposal.</summary>
/// <param name="Number">Its number, the same in all versions; from 1.</param>
/// <param name="Provision">The point with its number, unit and bound.</param>
/// <param name="Words">Its words where this version tells them; for one not repeated, where the version before did.</param>
/// <param name="Change">What became of it since the version before.</param>
/// <param name="Before">The point in the version before; null when it was not there.</param>
public sealed record VersionedProvision(int Number, Provision Provision, ToldWords Words, ProvisionChange Change, Provision? Before);
