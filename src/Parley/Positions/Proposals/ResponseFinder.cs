using Parley.Positions.Phrases;
using Parley.Statements;
using Parley.Text;

namespace Parley.Positions.Proposals;

/// <summary>Finds the answers that statements give or report.</summary>
internal static class ResponseFinder
{
    /// <summary>The answers of each statement, in the order of the statements and of the text; each goes to one statement.</summary>
    /// <param name="views">The article's statements.</param>
    /// <param name="proposals">What each of them names, as <see cref="ProposalFinder"/> finds it.</param>
    public static IReadOnlyList<IReadOnlyList<Response>> Find(IReadOnlyList<StatementView> views, IReadOnlyList<IReadOnlyList<ProposalMention>> proposals)
    {
        var table = new ProposalTable([.. proposals.SelectMany(mentions => mentions).OrderBy(mention => mention.Span)]);
        return [.. views.Select((view, index) => table.IsEmpty ? [] : In(views, index, table))];
    }

    private static List<Response> In(IReadOnlyList<StatementView> views, int index, ProposalTable table)
    {
        var view = views[index];
        var found = new List<Response>();
        foreach (var verb in ResponsePhrases.Verbs.In(view.Around, view.Around.All))
        {
            if (StatementHomes.Of(views, verb.Span) == index)
            {
                found.AddRange(At(views, view, table, verb));
            }
        }

        return [.. found.DistinctBy(response => (response.Party, response.State, response.Proposal))];
    }

    private static IEnumerable<Response> At(IReadOnlyList<StatementView> views, StatementView view, ProposalTable table, PhraseMatch match)
    {
        var clause = AnswerClause.Of(view, match);
        var isContent = view.Statement.Content.Overlaps(match.Span) && !view.Statement.Cue.Overlaps(match.Span);
        if (clause.IsUnreal || (isContent && view.Statement.Negated && view.Statement.Kind == Kind.Said)
            || table.ProposalOf(view, clause, match) is not { } target
            || AnswerStates.Of(view, clause, match, target.IsPart) is not { } state)
        {
            yield break;
        }

        var doer = clause.Doer;
        if (!doer.IsKnown && state is ResponseState.Withdrawn or ResponseState.Suspended && clause.IsPassive && target.Author is { } author)
        {
            doer = new Doer([author], view.Statement.Kind != Kind.Narrated && author == view.Party, doer.First);
        }

        foreach (var party in doer.Parties)
        {
            yield return new Response(clause.Span, party, state, ClaimOf(views, view, doer, party, match.Span))
            {
                Proposal = target.Key,
                Rule = $"response-{ResponsePhrases.PlaceOf(match.Label)}",
            };
        }
    }

    private static ClaimedBy ClaimOf(IReadOnlyList<StatementView> views, StatementView view, Doer doer, string party, TextSpan verb)
    {
        var isIn = view.Statement.Content.Overlaps(verb) || view.Statement.Cue.Overlaps(verb);
        if (view.Statement.Kind == Kind.Narrated || !isIn)
        {
            return ClaimedBy.Narrated;
        }

        var isOwn = doer.IsSpeaker ? doer.Parties.Contains(party) : party == view.Party;
        var outer = view.Statement.Within is { } within ? views.FirstOrDefault(other => other.Statement.Id == within) : null;
        return isOwn && (outer is null || outer.Party == view.Party) && IsPartyOf(view, party) ? ClaimedBy.Self : ClaimedBy.Other;
    }

    private static bool IsPartyOf(StatementView view, string party) =>
        party == view.Party || view.Actor?.Members.Any(member => (member.Party ?? member.Name) == party) == true;
}
