using Parley.Dates;

namespace Parley.Positions;

/// <summary>A dated statement and the stances it takes, one coding per issue; none when no issue fits.</summary>
public sealed record Coded(Dated Dated, IReadOnlyList<Coding> Codings);
