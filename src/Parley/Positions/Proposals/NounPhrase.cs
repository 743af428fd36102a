using Parley.Positions.Phrases;

namespace Parley.Positions.Proposals;

/// <summary>A noun phrase, by the words of a view.</summary>
/// <param name="Words">From its determiner to the end of what belongs to its noun.</param>
/// <param name="Head">Its noun.</param>
/// <param name="Determiner">Its first word in small letters when that is a determiner or it has a possessor ("'s"); else empty.</param>
/// <param name="Owner">The words of its possessor; null when it has none.</param>
internal sealed record NounPhrase(WordRange Words, int Head, string Determiner, WordRange? Owner)
{
    /// <summary>Whether it points at what is known.</summary>
    public bool IsDefinite => Owner is not null || ProposalWords.Definite.Contains(Determiner);

    /// <summary>Whether it brings in something new.</summary>
    public bool IsIndefinite => ProposalWords.Indefinite.Contains(Determiner);
}
