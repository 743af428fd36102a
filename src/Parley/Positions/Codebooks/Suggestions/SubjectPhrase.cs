namespace Parley.Positions.Codebooks.Suggestions;

/// <summary>A noun phrase of a statement, in small letters.</summary>
/// <param name="Words">"release of prisoners", without determiner, name or number.</param>
/// <param name="Head">Its noun as written there: "release".</param>
internal readonly record struct SubjectPhrase(string Words, string Head);
