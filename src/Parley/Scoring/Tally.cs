namespace Parley.Scoring;

/// <summary>What a measure adds up: how much was right, out of how much predicted and how much gold.</summary>
/// <remarks>Tallies of articles are added before any division (micro-average).</remarks>
public readonly record struct Tally(double Right, double Predicted, double Gold)
{
    /// <summary>Right over predicted; 0 when nothing was predicted, null when there was no gold either.</summary>
    public double? Precision => IsEmpty ? null : Predicted == 0 ? 0 : Right / Predicted;

    /// <summary>Right over gold; 0 when there is no gold, null when nothing was predicted either.</summary>
    public double? Recall => IsEmpty ? null : Gold == 0 ? 0 : Right / Gold;

    /// <summary>Harmonic mean of precision and recall, 2 Right / (Predicted + Gold) (van Rijsbergen 1979, β = 1); null when both are 0.</summary>
    public double? F1 => IsEmpty ? null : 2 * Right / (Predicted + Gold);

    private bool IsEmpty => Predicted == 0 && Gold == 0;

    public Tally Plus(Tally other) => new(Right + other.Right, Predicted + other.Predicted, Gold + other.Gold);
}
