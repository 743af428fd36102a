using Parley.Positions.Codebooks;

namespace Parley.Positions.Folds;

/// <summary>What is asked of a fold.</summary>
/// <param name="Codebook">The issues, in the order of the report.</param>
public sealed record FoldOptions(Codebook Codebook)
{
    /// <summary>Only what was said until this day counts; null for the newest publication day.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only issues whose id is, or whose label holds, one of these; all when empty.</summary>
    public IReadOnlyList<string> Issues { get; init; } = [];

    /// <summary>Only these parties, whatever the case of their letters; all when empty.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];
}
