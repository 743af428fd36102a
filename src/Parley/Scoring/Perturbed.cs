namespace Parley.Scoring;

/// <summary>A text that was changed as careless hands and programs change texts, with its attributions where they now stand.</summary>
/// <param name="Text">The changed text.</param>
/// <param name="Records">The same attributions in the same order, each around the words it was around.</param>
public sealed record Perturbed(string Text, IReadOnlyList<AttributionRecord> Records);
