namespace Parley.Positions;

/// <summary>What a statement tells of beside its stance: the first of each kind goes to its first coding, the second to its second, and so on; a red line goes to the issue it names.</summary>
internal sealed record Mentions(
    IReadOnlyList<RedLine> RedLines,
    IReadOnlyList<ProposalMention> Proposals,
    IReadOnlyList<Response> Responses,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<Guarantee> Guarantees,
    IReadOnlyList<MeetingMention> Meetings)
{
    /// <summary>The codings with the mentions; where there are more mentions than codings, codings without issue are added at the end.</summary>
    /// <param name="codings">The codings of the statement, at least one.</param>
    /// <param name="issuesOf">The ids of the issues that the words of a red line touch.</param>
    public IReadOnlyList<Coding> SpreadOver(IReadOnlyList<Coding> codings, Func<RedLine, IReadOnlySet<string>> issuesOf)
    {
        var redLines = Placed(codings, issuesOf);
        var most = new[] { codings.Count, redLines.Count, Proposals.Count, Responses.Count, Measures.Count, Guarantees.Count, Meetings.Count }.Max();
        return [.. Enumerable.Range(0, most).Select(index => (index < codings.Count ? codings[index] : new Coding(codings[0].Act, Stance.Unclear)) with
        {
            RedLine = redLines.ElementAtOrDefault(index),
            Proposal = Proposals.ElementAtOrDefault(index),
            Response = Responses.ElementAtOrDefault(index),
            Measure = Measures.ElementAtOrDefault(index),
            Guarantee = Guarantees.ElementAtOrDefault(index),
            Meeting = Meetings.ElementAtOrDefault(index),
        })];
    }

    /// <summary>The red lines by the index of their coding: one whose issue it names, else the first that is free.</summary>
    private List<RedLine?> Placed(IReadOnlyList<Coding> codings, Func<RedLine, IReadOnlySet<string>> issuesOf)
    {
        var placed = new List<RedLine?>(codings.Select(_ => (RedLine?)null));
        foreach (var line in RedLines)
        {
            var named = RedLines.Count == 1 && codings.Count == 1 ? new HashSet<string>() : issuesOf(line);
            var index = Enumerable.Range(0, codings.Count).FirstOrDefault(at => placed[at] is null && named.Contains(codings[at].Issue ?? ""), placed.IndexOf(null));
            if (index < 0)
            {
                placed.Add(line);
            }
            else
            {
                placed[index] = line;
            }
        }

        return placed;
    }
}
