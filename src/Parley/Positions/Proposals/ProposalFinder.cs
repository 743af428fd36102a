namespace Parley.Positions.Proposals;

/// <summary>Finds what is on the table, and joins the mentions of one proposal over an article.</summary>
internal static class ProposalFinder
{
    public static IReadOnlyList<IReadOnlyList<ProposalMention>> Find(IReadOnlyList<StatementView> views) => [.. views.Select(_ => (IReadOnlyList<ProposalMention>)[])];
}
