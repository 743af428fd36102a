namespace Parley.Positions.Codebooks.Suggestions;

/// <summary>A noun phrase as one statement uses it.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Stem">The stem of its noun: what phrases are grouped by.</param>
/// <param name="Statement">The utterance, the same in whatever article it stands.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Parties">The sides that speak or act; none when not known.</param>
internal sealed record PhraseUse(SubjectPhrase Phrase, string Stem, string Statement, string Article, IReadOnlyList<string> Parties);
