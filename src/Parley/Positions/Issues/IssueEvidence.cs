namespace Parley.Positions.Issues;

/// <summary>What speaks for an issue in some words.</summary>
/// <param name="Found">The cue phrases found, weightiest first.</param>
/// <param name="Overlap">How much more the words tell of it, by those that its entry in the codebook uses too, than of the three next issues on the whole.</param>
/// <param name="Likeness">How alike the words are to its label or the cue phrase they are most alike to, from about 0 to 1; 0 without a model.</param>
/// <param name="Edge">How much more alike they are to those than to the phrases of the next issue; negative when another is nearer, 0 without a model.</param>
/// <param name="Lead">How much more alike the words are to its proposition, definition or examples than to those of the three next issues on the whole; 0 without a model.</param>
internal sealed record IssueEvidence(IReadOnlyList<IssueCue> Found, double Overlap, double Likeness, double Edge, double Lead)
{
    /// <summary>The weightiest cue phrase found; null when none is.</summary>
    public string? Cue { get; } = Found.Count > 0 ? Found[0].Words : null;

    /// <summary>How much the cue phrases found weigh together, from 0.</summary>
    public double Cues { get; } = Found.Sum(cue => cue.Weight);
}
