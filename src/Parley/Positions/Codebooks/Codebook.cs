namespace Parley.Positions.Codebooks;

/// <summary>The issues of one negotiation.</summary>
/// <param name="Name">What the codebook is for.</param>
/// <param name="Issues">Its issues, in the order views show them; ids are distinct.</param>
public sealed record Codebook(string Name, IReadOnlyList<Issue> Issues)
{
    /// <summary>A codebook without issues.</summary>
    public static Codebook Empty { get; } = new("", []);
}
