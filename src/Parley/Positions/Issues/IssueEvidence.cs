namespace Parley.Positions.Issues;

/// <summary>What speaks for an issue in some words.</summary>
/// <param name="Cue">The weightiest cue phrase found; null when none is.</param>
/// <param name="Cues">How much the cue phrases found weigh together, from 0.</param>
/// <param name="Overlap">How much more the words tell of it, by those that its entry in the codebook uses too, than of the codebook's issues on the whole.</param>
/// <param name="Likeness">How alike the words are to its label or the cue phrase they are most alike to, from about 0 to 1; 0 without a model.</param>
/// <param name="Lead">How much more alike the words are to its proposition, definition or examples than to those of the codebook's issues on the whole; 0 without a model.</param>
internal sealed record IssueEvidence(string? Cue, double Cues, double Overlap, double Likeness, double Lead);
