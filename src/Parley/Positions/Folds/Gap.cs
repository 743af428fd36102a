namespace Parley.Positions.Folds;

/// <summary>How far apart two parties are on an issue.</summary>
/// <remarks>The difference of their places on the scale opposes 0, noncommittal 1, conditional 2, supports 3 (<c>positions.md</c> §3.4); who is unclear or silent has no place.</remarks>
/// <param name="Lower">The position lower on the scale, or, at an equal place, the first in the report's order.</param>
/// <param name="Higher">The other.</param>
public sealed record Gap(Position Lower, Position Higher)
{
    /// <summary>The most that two parties can be apart.</summary>
    public const int Widest = 3;

    /// <summary>Steps on the scale, 0 to 3.</summary>
    public int Distance => (StanceScale.PlaceOf(Higher.Stance) ?? 0) - (StanceScale.PlaceOf(Lower.Stance) ?? 0);
}
