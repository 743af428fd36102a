using Parley.Statements;

namespace Parley.Actors;

/// <summary>A statement and whom its speaker's words name; <paramref name="Actor"/> is null while nobody has been resolved.</summary>
public sealed record Attributed(Statement Statement, Actor? Actor);
