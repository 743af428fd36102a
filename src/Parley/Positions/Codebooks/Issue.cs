namespace Parley.Positions.Codebooks;

/// <summary>Something the sides differ on or could differ on.</summary>
/// <param name="Id">Small letters and digits joined by hyphens.</param>
/// <param name="Label">How views name it.</param>
/// <param name="Proposition">The yes/no statement that a stance is toward: "Foreign troops may be stationed in the country after a ceasefire."</param>
public sealed record Issue(string Id, string Label, string Proposition)
{
    /// <summary>What belongs to it, in a sentence or two; null when not given.</summary>
    public string? Definition { get; init; }

    /// <summary>The id of the broader issue; null for one at the top.</summary>
    public string? Broader { get; init; }

    /// <summary>Words and phrases that tell that a statement touches it; a plural or other ending counts too.</summary>
    public IReadOnlyList<string> Cues { get; init; } = [];

    /// <summary>Sentences that touch it.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];
}
