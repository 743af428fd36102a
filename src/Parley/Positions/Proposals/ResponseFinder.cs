using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Statements;
using Parley.Text;

namespace Parley.Positions.Proposals;

/// <summary>Finds the answers that statements give or report.</summary>
internal static class ResponseFinder
{
    private static readonly HashSet<string> Joins = new(StringComparer.Ordinal) { "and", "but", ", but", ", and", "," };

    /// <summary>The answers of each statement, in the order of the statements and of the text; each goes to one statement.</summary>
    /// <param name="views">The article's statements.</param>
    /// <param name="proposals">What each of them names, as <see cref="ProposalFinder"/> finds it.</param>
    /// <param name="clauses">The article's clauses.</param>
    public static IReadOnlyList<IReadOnlyList<Response>> Find(IReadOnlyList<StatementView> views, IReadOnlyList<IReadOnlyList<ProposalMention>> proposals, ArticleClauses clauses)
    {
        var table = new ProposalTable([.. proposals.SelectMany(mentions => mentions).OrderBy(mention => mention.Span)]);
        return [.. views.Select((view, index) => table.IsEmpty ? [] : In(views, index, table, clauses))];
    }

    private static List<Response> In(IReadOnlyList<StatementView> views, int index, ProposalTable table, ArticleClauses clauses)
    {
        var view = views[index];
        var found = new List<Response>();
        foreach (var verb in ResponsePhrases.Verbs.In(view.Around, view.Around.All))
        {
            if (StatementHomes.Of(views, verb.Span) == index)
            {
                found.AddRange(At(views, view, table, verb, clauses));
            }
        }

        return [.. Merged(view, found).DistinctBy(response => (response.Party, response.State, response.Proposal))];
    }

    /// <summary>"accepted the volume and refused the term" is one answer: a no to a part.</summary>
    private static List<Response> Merged(StatementView view, List<Response> found)
    {
        var merged = new List<Response>();
        foreach (var response in found)
        {
            if (merged.Count > 0 && merged[^1] is { State: ResponseState.Accepted } yes && response.State is ResponseState.RejectedInPart or ResponseState.Rejected
                && yes.Party == response.Party && yes.Span.End <= response.Span.Start && Joins.Contains(new TextSpan(yes.Span.End, response.Span.Start).In(view.Article.Text).Trim()))
            {
                merged[^1] = response with { Span = new TextSpan(yes.Span.Start, response.Span.End), State = ResponseState.RejectedInPart };
                continue;
            }

            merged.Add(response);
        }

        return merged;
    }

    private static IEnumerable<Response> At(IReadOnlyList<StatementView> views, StatementView view, ProposalTable table, PhraseMatch match, ArticleClauses clauses)
    {
        var clause = AnswerClause.Of(view, match, clauses);
        var isContent = view.Statement.Content.Overlaps(match.Span) && !view.Statement.Cue.Overlaps(match.Span);
        if (clause.IsUnreal || (isContent && view.Statement.Negated && view.Statement.Kind == Kind.Said)
            || table.ProposalOf(view, clause, match) is not { } target
            || AnswerStates.Of(view, clause, match, target.IsPart) is not { } state)
        {
            yield break;
        }

        var doer = clause.Doer;
        if (isContent && (view.Statement.Kind == Kind.Wants || (!doer.IsSpeaker && !doer.Parties.Contains(view.Party) && (view.Statement.Kind == Kind.Believes || IsForecast(view, clause)))))
        {
            yield break;
        }

        if (!doer.IsKnown && state is ResponseState.Withdrawn or ResponseState.Suspended && clause.IsPassive && target.Author is { } author)
        {
            doer = new Doer([author], view.Statement.Kind != Kind.Narrated && author == view.Party, doer.First);
        }

        if (ResponsePhrases.PlaceOf(match.Label) == "subject")
        {
            doer = OfJudgement(view, state, target.Author, isContent, doer.First);
        }
        else if (view.Statement.Cue.Overlaps(match.Span) && !clause.IsPassive && OwnerOf(views, view) is { } owner)
        {
            doer = new Doer([owner], IsSpeaker: false, doer.First);
        }

        foreach (var party in doer.Parties)
        {
            yield return new Response(clause.Span, party, state, ClaimOf(views, view, doer, party, match.Span, IsDeed(state), IsJudged(view, clause, match)))
            {
                Proposal = target.Key,
                Rule = $"response-{ResponsePhrases.PlaceOf(match.Label)}",
            };
        }
    }

    /// <summary>Whether the verb tells what another would do: a forecast, no answer.</summary>
    private static bool IsForecast(StatementView view, AnswerClause clause) =>
        view.Statement.Kind != Kind.Narrated
        && Enumerable.Range(clause.Group.First, clause.Group.Count).Any(index => view.Around.Lower(index) is "will" or "would" or "could" or "can" or "ready" or "prepared" or "willing");

    /// <summary>Whose judgement "the plan is unacceptable" is: the speaker's; of "the truce is in force" nobody's but its author's.</summary>
    private static Doer OfJudgement(StatementView view, ResponseState state, string? author, bool isContent, int first) =>
        state is ResponseState.Rejected or ResponseState.RejectedInPart or ResponseState.Welcomed
            ? isContent && view.Statement.Kind != Kind.Narrated && view.Party is { } speaker ? new Doer([speaker], IsSpeaker: true, first) : Doer.Unknown(first)
            : author is not null ? new Doer([author], view.Party == author, first) : Doer.Unknown(first);

    /// <summary>The side of "his executive" inside another's words: that speaker's own; null for other statements.</summary>
    private static string? OwnerOf(IReadOnlyList<StatementView> views, StatementView view) =>
        view.Statement.Speaker is { } speaker && DoerWords.IsOwner(speaker.In(view.Article.Text, " ").Split(' ')[0].ToLowerInvariant()) ? Outer(views, view)?.Party : null;

    private static StatementView? Outer(IReadOnlyList<StatementView> views, StatementView view) =>
        view.Statement.Within is { } within ? views.FirstOrDefault(other => other.Statement.Id == within) : null;

    /// <summary>On whose word the answer rests. A cue that is the answer itself ("Karvia rejected the plan") is the article's word, unless the words are a judgement of the party's or quoted.</summary>
    private static ClaimedBy ClaimOf(IReadOnlyList<StatementView> views, StatementView view, Doer doer, string party, TextSpan verb, bool isDeed, bool isJudged)
    {
        var isCue = view.Statement.Cue.Overlaps(verb);
        var outer = Outer(views, view);
        if (view.Statement.Kind == Kind.Narrated || (!isCue && !view.Statement.Content.Overlaps(verb)))
        {
            return isJudged && party == view.Party ? ClaimedBy.Self : ClaimedBy.Narrated;
        }

        if (outer is not null && isCue)
        {
            return outer.Party == party ? ClaimedBy.Self : outer.Statement.Kind == Kind.Narrated ? ClaimedBy.Narrated : ClaimedBy.Other;
        }

        if (isCue && (isDeed || (!isJudged && view.Statement.Mode == Mode.Indirect)))
        {
            return ClaimedBy.Narrated;
        }

        var isOwn = doer.IsSpeaker ? doer.Parties.Contains(party) : party == view.Party;
        return isOwn && (outer is null || outer.Party == view.Party) && IsPartyOf(view, party) ? ClaimedBy.Self : ClaimedBy.Other;
    }

    /// <summary>Whether the clause gives the party's own judgement, so that it must have said so: "called it", "rejected it as blackmail".</summary>
    private static bool IsJudged(StatementView view, AnswerClause clause, PhraseMatch verb) =>
        view.Around.Lower(verb.Words.First) is "call" or "calls" or "called" or "calling" or "describe" or "describes" or "described" or "describing"
        || Enumerable.Range(verb.Words.After, Math.Max(0, clause.After - verb.Words.After)).Any(index => view.Around.Lower(index) == "as" && view.Around.Lower(index + 1) != "part");

    private static bool IsDeed(ResponseState state) =>
        state is ResponseState.Signed or ResponseState.Ratified or ResponseState.Withdrawn or ResponseState.Suspended or ResponseState.Violated or ResponseState.CounterProposed or ResponseState.InForce or ResponseState.Expired;

    private static bool IsPartyOf(StatementView view, string party) =>
        party == view.Party || view.Actor?.Members.Any(member => (member.Party ?? member.Name) == party) == true;
}
