using Parley.Statements;

namespace Parley.Actors;

/// <summary>A statement and whom its speaker's words name.</summary>
public sealed record Attributed(Statement Statement, ActorResolution Actor);
