namespace Parley.Scoring;

/// <summary>Chance that repeats: the same seed gives the same numbers.</summary>
internal sealed class Draws(int seed)
{
    // A seeded generator is the point here; nothing secret hangs on it.
#pragma warning disable CA5394
    private readonly Random random = new(seed);

    /// <summary>A whole number from 0 up to but not including <paramref name="limit"/>.</summary>
    public int Below(int limit) => random.Next(limit);
#pragma warning restore CA5394
}
