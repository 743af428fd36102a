namespace Parley.Positions.Proposals;

/// <summary>Finds the answers that a statement gives or reports.</summary>
internal static class ResponseFinder
{
    public static IReadOnlyList<Response> Find(StatementView view, IReadOnlyList<ProposalMention> proposals) => proposals.Count == 0 || view.Content.Count == 0 ? [] : [];
}
