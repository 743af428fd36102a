using Parley.Dates;

namespace Parley.Positions;

/// <summary>A dated statement and what it does about each issue it touches.</summary>
/// <param name="Dated">The statement, its actor and its occasion.</param>
/// <param name="Codings">At least one once the coder has read it, the weightiest first; none when nothing codes.</param>
/// <param name="Hedges">Its hedges, in reading order; the holder is the statement's actor.</param>
public sealed record Coded(Dated Dated, IReadOnlyList<Coding> Codings, IReadOnlyList<Hedge> Hedges);
