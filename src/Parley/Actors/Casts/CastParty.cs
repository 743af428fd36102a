namespace Parley.Actors.Casts;

/// <summary>A side of the negotiation.</summary>
/// <param name="Name">As it is shown.</param>
public sealed record CastParty(string Name)
{
    /// <summary>Other words for it, seats and metonyms included.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The name of the side it belongs to, for rolled-up views; null when it stands alone.</summary>
    public string? PartOf { get; init; }
}
