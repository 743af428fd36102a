namespace Parley.Statements.Encoder;

/// <summary>What the model finds in a passage or in one window of it.</summary>
/// <param name="Drafts">By their cues in reading order.</param>
/// <param name="Entities">The names, in reading order.</param>
internal sealed record PassageFindings(IReadOnlyList<Draft> Drafts, IReadOnlyList<NamedEntity> Entities);
