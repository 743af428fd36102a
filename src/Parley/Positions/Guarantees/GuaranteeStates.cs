using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Statements;
using Parley.Text;

namespace Parley.Positions.Guarantees;

/// <summary>How far a guarantee has come, by its verb and by the words beside it.</summary>
internal static class GuaranteeStates
{
    private static readonly PhraseTable Phrases = new(EmbeddedText.Whole("guarantee-states.txt"));

    /// <summary>The state; null when the words tell none. A refusal goes before an asking, that before an offer, that before an agreement.</summary>
    public static GuaranteeState? Of(ToldGuarantee told)
    {
        var found = Told(told);
        var isAsked = found.Contains("Sought") || told.Clause?.Mood is Mood.Demanded || (IsOwn(told) && told.Clauses.View.Statement.Kind is Kind.Wants);
        return told.Clause?.Mood is Mood.Condition && !isAsked ? null
            : found.Contains("Refused") || (IsOwn(told) && told.Clauses.View.Statement.Negated && !isAsked) || (told.IsVerb && told.Clause?.Mood is Mood.Negated && !isAsked) ? GuaranteeState.Refused
            : isAsked ? GuaranteeState.Sought
            : told.IsVerb ? OfVerb(told, found)
            : OfNoun(told, found);
    }

    private static GuaranteeState? OfVerb(ToldGuarantee told, HashSet<string> found) => told.Clause is not { } clause ? null : clause.Mood switch
    {
        Mood.Possible or Mood.Threatened => GuaranteeState.Offered,
        Mood.Future when clause.Verb.Modal is "will" or "shall" or "'ll" => GuaranteeState.Agreed,
        Mood.Future => Made(told),
        Mood.Decided => found.Contains("Agreed") || !found.Contains("Offered") ? GuaranteeState.Agreed : Made(told),
        _ when found.Contains("Offered") => Made(told),
        _ when told.IsPlain && !IsPresent(told) && !told.IsSettled => null,
        _ when IsPerfect(told) => GuaranteeState.InForce,
        _ when IsPresent(told) && !told.IsSettled && !found.Contains("Agreed") => GuaranteeState.InForce,
        _ => GuaranteeState.Agreed,
    };

    private static GuaranteeState? OfNoun(ToldGuarantee told, HashSet<string> found) =>
        found.Contains("Offered") ? GuaranteeState.Offered
        : found.Contains("InForce") ? GuaranteeState.InForce
        : found.Contains("Agreed") ? GuaranteeState.Agreed
        : told.Clause?.Mood is Mood.Future ? told.Clause.Verb.Modal is "will" or "shall" ? GuaranteeState.Agreed : Made(told)
        : told.Clause?.Mood is Mood.Possible ? GuaranteeState.Offered
        : told.IsSubject && told.Clause is { Mood: Mood.Fact, Verb: { Use: VerbUse.Finite } verb } && !VerbWords.Is(told.Clause.Sentence.Words, verb.Verb, "say") && !VerbWords.Is(told.Clause.Sentence.Words, verb.Verb, "be") && told.Instrument is GuaranteeInstrument.Monitoring or GuaranteeInstrument.Presence ? GuaranteeState.InForce
        : told.IsRecalled ? Made(told) : null;

    private static GuaranteeState Made(ToldGuarantee told) => told.IsSettled ? GuaranteeState.Agreed : GuaranteeState.Offered;

    /// <summary>The labels of the state words of the clause, of what it hangs on, and of the cue; of somebody's words only those they hold: who dismisses a proposal does not unsay it.</summary>
    private static HashSet<string> Told(ToldGuarantee told)
    {
        var words = told.Clauses.Words;
        var start = told.Clauses.StartOf(told.Phrase.Words.First);
        var labels = Phrases.In(words, new WordRange(start, told.Phrase.Words.First)).Where(state => !IsOwn(told) || told.Clauses.Tells(state.Words)).Select(state => state.Label).ToHashSet();
        labels.UnionWith(told.IsVerb ? [] : Phrases.In(words, new WordRange(told.Phrase.Words.After, Math.Max(told.Phrase.Words.After, told.End))).Select(state => state.Label));
        labels.UnionWith(told.IsVerb ? Phrases.In(words, told.Phrase.Words).Select(state => state.Label) : []);
        labels.UnionWith(IsOwn(told) ? Phrases.In(told.Clauses.View.Cue, told.Clauses.View.Cue.All).Select(state => state.Label) : []);
        // "Karvia rejected plans to send troops", told by the article itself: its verb refuses what stands after it.
        if (!IsOwn(told) && told.Clauses.View.Statement.Cue.End <= words[told.Phrase.Words.First].Start)
        {
            labels.UnionWith(Phrases.In(told.Clauses.View.Cue, told.Clauses.View.Cue.All).Select(state => state.Label).Where(label => label == "Refused"));
        }

        return labels;
    }

    private static bool IsOwn(ToldGuarantee told) => told.Clauses.View.Statement.Kind != Kind.Narrated;

    private static bool IsPerfect(ToldGuarantee told) => told.Clause is { } clause && VerbWords.Is(clause.Sentence.Words, clause.Verb.First, "have");

    private static bool IsPresent(ToldGuarantee told) =>
        told.Verb is { } verb && VerbWords.FormsOf(told.Clauses.Words, verb) is var forms && (forms.HasFlag(Statements.Narration.VerbForm.Base) || forms.HasFlag(Statements.Narration.VerbForm.Present)) && told.Clause is { Verb.Use: VerbUse.Finite };
}
