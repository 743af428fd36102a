namespace Parley.Positions;

/// <summary>What a statement tells of beside its stance: the first of each kind goes to its first coding, the second to its second, and so on.</summary>
internal sealed record Mentions(
    IReadOnlyList<RedLine> RedLines,
    IReadOnlyList<ProposalMention> Proposals,
    IReadOnlyList<Response> Responses,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<Guarantee> Guarantees,
    IReadOnlyList<MeetingMention> Meetings)
{
    /// <summary>The codings with the mentions; where there are more mentions than codings, codings without issue are added at the end.</summary>
    public IReadOnlyList<Coding> SpreadOver(IReadOnlyList<Coding> codings)
    {
        var most = new[] { codings.Count, RedLines.Count, Proposals.Count, Responses.Count, Measures.Count, Guarantees.Count, Meetings.Count }.Max();
        return [.. Enumerable.Range(0, most).Select(index => (index < codings.Count ? codings[index] : new Coding(codings[0].Act, Stance.Unclear)) with
        {
            RedLine = RedLines.ElementAtOrDefault(index),
            Proposal = Proposals.ElementAtOrDefault(index),
            Response = Responses.ElementAtOrDefault(index),
            Measure = Measures.ElementAtOrDefault(index),
            Guarantee = Guarantees.ElementAtOrDefault(index),
            Meeting = Meetings.ElementAtOrDefault(index),
        })];
    }
}
