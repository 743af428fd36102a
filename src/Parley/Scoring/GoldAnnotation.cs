namespace Parley.Scoring;

/// <summary>The attributions that one person marked in one article.</summary>
public sealed record GoldAnnotation(string Annotator, IReadOnlyList<AttributionRecord> Records);
