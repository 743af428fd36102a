using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Statements;
using Parley.Text;

namespace Parley.Positions.Guarantees;

/// <summary>How far a guarantee has come, by the verbs beside it.</summary>
internal static class GuaranteeStates
{
    // States that only words before the guarantee tell: "a promise that it would not be sold" is no offer.
    private const string Before = "Before";

    private static readonly PhraseTable Phrases = new(EmbeddedText.Whole("guarantee-states.txt"));

    /// <summary>The state; null when the words tell none. A refusal goes before an asking, that before an offer, that before an agreement.</summary>
    public static GuaranteeState? Of(ClauseView clauses, PhraseMatch guarantee, bool isVerb)
    {
        var words = clauses.Words;
        var (start, after) = (clauses.StartOf(guarantee.Words.First), clauses.EndOf(guarantee.Words.After - 1));
        var behind = Phrases.In(words, new WordRange(guarantee.Words.After, after)).Where(state => !state.Label.EndsWith(Before, StringComparison.Ordinal));
        var states = Phrases.In(words, new WordRange(start, guarantee.Words.First)).Concat(behind).ToList();
        states.AddRange(isVerb ? Phrases.In(words, guarantee.Words) : []);
        var isOwn = clauses.View.Statement.Kind != Kind.Narrated;
        states.AddRange(isOwn ? Phrases.In(clauses.View.Cue, clauses.View.Cue.All) : []);
        var found = states.Select(state => Enum.Parse<GuaranteeState>(state.Label.Replace(Before, "", StringComparison.Ordinal))).ToHashSet();
        return found.Contains(GuaranteeState.Refused) ? GuaranteeState.Refused
            : found.Contains(GuaranteeState.Sought) || (isOwn && clauses.View.Statement.Kind is Kind.Wants) ? GuaranteeState.Sought
            : found.Contains(GuaranteeState.Offered) ? GuaranteeState.Offered
            : found.Contains(GuaranteeState.InForce) ? GuaranteeState.InForce
            : found.Contains(GuaranteeState.Agreed) ? GuaranteeState.Agreed
            : null;
    }
}
