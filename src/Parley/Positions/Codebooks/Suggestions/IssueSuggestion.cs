namespace Parley.Positions.Codebooks.Suggestions;

/// <summary>An issue proposed for a codebook.</summary>
/// <param name="Issue">The entry as it can be pasted: id, label, cue phrases, and a proposition that is marked as a draft.</param>
/// <param name="Statements">How many statements name it; one utterance in several articles counts once.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="Parties">Who names it, by name.</param>
public sealed record IssueSuggestion(Issue Issue, int Statements, int Articles, IReadOnlyList<string> Parties);
