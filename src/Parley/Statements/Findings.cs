namespace Parley.Statements;

/// <summary>What is found in an article: its statements, and the names in what was read.</summary>
/// <param name="Statements">In reading order: by cue, then content.</param>
/// <param name="Entities">In reading order; they do not overlap.</param>
public sealed record Findings(IReadOnlyList<Statement> Statements, IReadOnlyList<NamedEntity> Entities);
