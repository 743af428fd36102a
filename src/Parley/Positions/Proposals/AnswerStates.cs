using Parley.Positions.Phrases;

namespace Parley.Positions.Proposals;

/// <summary>Tells what an answer is from its verb and what turns, weakens or narrows it.</summary>
internal static class AnswerStates
{
    private static readonly HashSet<string> Helpers = new(StringComparer.Ordinal) { "would", "could", "can", "ready", "prepared", "willing", "able", "open" };

    /// <summary>The state; null where the words give none: "has not signed", "did not reject".</summary>
    public static ResponseState? Of(StatementView view, AnswerClause clause, PhraseMatch verb, bool isPart)
    {
        var words = view.Around;
        var helpers = Enumerable.Range(clause.Group.First, Math.Max(0, verb.Words.First - clause.Group.First)).Select(words.Lower).ToList();
        var signs = ResponsePhrases.Signs.In(words, new WordRange(clause.Group.First, words.Count)).Where(sign => IsNear(words, verb, sign)).Select(sign => sign.Label).ToHashSet(StringComparer.Ordinal);
        var state = ResponsePhrases.StateOf(verb.Label);
        var isYes = state is ResponseState.Accepted or ResponseState.AcceptedInPrinciple or ResponseState.AcceptedWithReservations;
        if (IsRefused(words, clause, helpers))
        {
            return isYes || state is ResponseState.Signed or ResponseState.Ratified ? IsLate(words, clause, helpers) ? null : isPart ? ResponseState.RejectedInPart : ResponseState.Rejected : null;
        }

        return state switch
        {
            ResponseState.Rejected when helpers.Any(helper => helper is "could" or "can") => null,
            ResponseState.Rejected => isPart || signs.Contains("part") ? ResponseState.RejectedInPart : ResponseState.Rejected,
            ResponseState.Welcomed when helpers.Contains("would") => null,
            ResponseState.Accepted when signs.Contains("half") => ResponseState.RejectedInPart,
            _ when isYes => Yes(state, signs, helpers),
            ResponseState.Signed or ResponseState.Ratified or ResponseState.Withdrawn or ResponseState.Suspended or ResponseState.Violated or ResponseState.Expired or ResponseState.InForce
                when helpers.Any(helper => Helpers.Contains(helper) || helper is "will" or "to") => null,
            ResponseState.CounterProposed when helpers.Any(helper => helper is "will" or "would" or "could" or "to") => null,
            _ => state,
        };
    }

    private static ResponseState Yes(ResponseState state, HashSet<string> signs, List<string> helpers) =>
        signs.Contains("principle") || state == ResponseState.AcceptedInPrinciple ? ResponseState.AcceptedInPrinciple
        : signs.Contains("reservation") || signs.Contains("part") || state == ResponseState.AcceptedWithReservations ? ResponseState.AcceptedWithReservations
        : helpers.Any(Helpers.Contains) ? ResponseState.AcceptedInPrinciple
        : state;

    private static bool IsRefused(ViewWords words, AnswerClause clause, List<string> helpers)
    {
        var before = Enumerable.Range(Math.Max(0, clause.Doer.First - 4), Math.Min(4, clause.Doer.First)).Select(words.Lower).ToList();
        return helpers.Any(helper => helper is "not" or "n't" or "never")
            || (before.Contains("circumstances") && before.Contains("no"))
            || words.Lower(clause.Group.First - 1) is "refused" or "refuses" or "refuse" or "refusing" or "declined" or "declines" or "nobody" or "neither" or "longer" or "none";
    }

    /// <summary>Whether the no is only a not yet: "has not accepted".</summary>
    private static bool IsLate(ViewWords words, AnswerClause clause, List<string> helpers) =>
        helpers.Any(helper => helper is "has" or "have" or "had" or "yet") || words.Lower(clause.Group.First - 1) is "nobody" or "none" or "neither";

    /// <summary>Whether a sign lies in the clause of the verb or in one that hangs on it: not past the sentence, nor past the next quotation.</summary>
    private static bool IsNear(ViewWords words, PhraseMatch verb, PhraseMatch sign)
    {
        for (var index = verb.Words.First; index < sign.Words.First; index++)
        {
            if (words.Lower(index) is "." or ";" or "!" or "?")
            {
                return false;
            }
        }

        return sign.Words.First - verb.Words.First < 16;
    }
}
