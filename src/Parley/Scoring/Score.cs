namespace Parley.Scoring;

/// <summary>How a system did by one measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Tally">Its sums over all articles.</param>
/// <param name="Value">The measure's one figure; null when there was neither gold nor a prediction to measure.</param>
/// <param name="Precision">Right over predicted; null for measures that are a recall or a mean.</param>
/// <param name="Recall">Right over gold; null for measures that are a recall or a mean.</param>
public sealed record Score(Measure Measure, Tally Tally, Estimate? Value, Estimate? Precision, Estimate? Recall);
