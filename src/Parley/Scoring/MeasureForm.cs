namespace Parley.Scoring;

/// <summary>What the one figure of a measure is.</summary>
public enum MeasureForm
{
    /// <summary>F1, with precision and recall beside it.</summary>
    F1,

    /// <summary>Recall alone: right out of gold.</summary>
    Recall,

    /// <summary>A mean: the sum of what was right over how many were looked at.</summary>
    Mean,
}
