namespace Parley.Positions;

/// <summary>An issue of the codebook that a statement may touch.</summary>
/// <param name="Issue">The issue's id.</param>
/// <param name="Score">How well it fits, 0 to 1; not a probability.</param>
/// <param name="Because">What told it: the cue phrase, or "similarity".</param>
/// <param name="IsTouched">Whether the score reaches the threshold: only then is the issue coded.</param>
public sealed record IssueScore(string Issue, double Score, string Because, bool IsTouched);
