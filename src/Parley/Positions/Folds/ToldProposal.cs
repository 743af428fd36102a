namespace Parley.Positions.Folds;

/// <summary>A mention of a proposal, with the statement that tells it.</summary>
internal sealed record ToldProposal(ToldStatement Told, ProposalMention Mention)
{
    public ToldWords Words => ToldWords.Of(Told.Article, Mention.Span, Told.Evidence);
}
