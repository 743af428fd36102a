namespace Parley.Scoring;

/// <summary>What one article adds to each measure of a sheet; the bootstrap draws such groups.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="Tallies">One a measure, in the sheet's order of measures.</param>
public sealed record ScoredGroup(string Name, IReadOnlyList<Tally> Tallies);
