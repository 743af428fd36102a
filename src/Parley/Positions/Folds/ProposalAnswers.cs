using Parley.Positions.Proposals;

namespace Parley.Positions.Folds;

/// <summary>Sorts answers to a proposal by party, joins reports of one utterance and marks jumps of states.</summary>
internal static class ProposalAnswers
{
    /// <summary>How each party answers, by party; one that is not named comes last.</summary>
    /// <param name="responses">The answers with the statements that give them, oldest first.</param>
    public static IReadOnlyList<PartyAnswers> Of(IEnumerable<(ToldStatement Told, Response Response)> responses) =>
    [
        .. responses.GroupBy(one => one.Response.Party)
            .OrderBy(party => party.Key is null).ThenBy(party => party.Key, StringComparer.Ordinal)
            .Select(party => new PartyAnswers(party.Key, WithJumps(Joined(party)))),
    ];

    private static IEnumerable<Answer> Joined(IEnumerable<(ToldStatement Told, Response Response)> responses) =>
        from one in responses
        group one by (one.Response.State, one.Response.ClaimedBy, Same: SameAs.KeyOf(one.Told.Evidence)) into same
        let first = same.First()
        select new Answer(
            first.Response,
            ToldWords.Of(first.Told.Article, first.Response.Span, first.Told.Evidence),
            [.. same.Select(one => one.Told.Evidence).DistinctBy(evidence => evidence.Statement)]);

    /// <summary>What another claims neither makes nor hides a jump.</summary>
    private static List<Answer> WithJumps(IEnumerable<Answer> answers)
    {
        var state = ResponseState.Unknown;
        var marked = new List<Answer>();
        foreach (var answer in answers)
        {
            var isClaim = answer.Response.ClaimedBy == ClaimedBy.Other;
            marked.Add(answer with { IsJump = !isClaim && ResponseTransitions.IsJump(state, answer.Response.State) });
            state = isClaim || answer.Response.State == ResponseState.Unknown ? state : answer.Response.State;
        }

        return marked;
    }
}
