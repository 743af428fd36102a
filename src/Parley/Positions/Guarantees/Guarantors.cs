using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Guarantees;

/// <summary>Who gives a guarantee and whom it protects.</summary>
internal static class Guarantors
{
    private const int FarthestName = 8;

    private static readonly PhraseTable Verbs = new(EmbeddedText.Whole("guarantor-words.txt"));

    /// <summary>Who would be bound by it: named by "from", "of" or "by", as its owner, as the one who is asked, or who offers it; null when not told.</summary>
    public static string? Of(ToldGuarantee told, GuaranteeState state) => told.IsVerb
        ? IsOthers(told, state) ? Author(told, state) : OfVerb(told)
        : From(told) ?? Owner(told) ?? (IsOthers(told, state) ? Author(told, state) : OfNoun(told, state));

    /// <summary>Whom it protects: the first other side named after it; null when none is.</summary>
    public static string? Beneficiary(ToldGuarantee told, string? guarantor) =>
        told.Clauses.Names.In(told.Phrase.Words.After, told.End).Select(name => name.Party).FirstOrDefault(party => party != guarantor);

    private static string? OfVerb(ToldGuarantee told)
    {
        if (told.Clause is not { } clause)
        {
            return null;
        }

        // "suggested moving money into escrow": who suggests it would do it.
        var teller = clause.Subject is null && !clause.Verb.IsPassive && told.Clauses.View.Statement.Kind is not Statements.Kind.Narrated ? told.Clauses.View.Party : null;
        return clause.Doer?.Party ?? teller ?? From(told) ?? (!clause.Verb.IsPassive && clause.Subject is { } subject ? clause.PartiesIn(subject.Words) is [var named, ..] ? named : null : null);
    }

    // "rejected plans to send troops": who refuses would not have been the giver; "proposals from Karvia to send troops" are of whose words they are.
    private static bool IsOthers(ToldGuarantee told, GuaranteeState state) => told is { Clause: { Verb.Use: VerbUse.Infinitive } clause }
        && ((state is GuaranteeState.Refused && !IsOwnRefusal(clause)) || (state is GuaranteeState.Offered && told.Clauses.View is { Statement.Kind: not Statements.Kind.Narrated, Party: not null } && told.Verb is { } verb && told.Clauses.StartsContent(verb)));

    private static string? Author(ToldGuarantee told, GuaranteeState state) => state is GuaranteeState.Offered ? told.Clauses.View.Party : null;

    // "refused to send troops": nothing stands between.
    private static bool IsOwnRefusal(Clause clause) => clause.Governor?.Clause is { } refusal && clause.Verb.First - refusal.Verb.Verb <= 1;

    // Who rejects, accepts or only suggests a guarantee does not give it.
    private static string? OfNoun(ToldGuarantee told, GuaranteeState state) => (state, Does(told)) switch
    {
        (GuaranteeState.Sought, _) => Asked(told),
        (GuaranteeState.Refused, "gives") => told.Clause?.Doer?.Party,
        (GuaranteeState.Refused, _) or (_, "takes") => null,
        _ when told.IsSubject => told.Clause?.Subject?.Party,
        _ => told.Clause is null && state is GuaranteeState.Offered ? told.Clauses.View.Party : told.Clause?.Doer?.Party,
    };

    private static string? Does(ToldGuarantee told) => told.Verb is { } verb ? Verbs.LongestAt(told.Clauses.Words, verb, told.Clauses.Words.Count)?.Label : null;

    /// <summary>"asked Karvia for", "guarantees that Karvia will".</summary>
    private static string? Asked(ToldGuarantee told)
    {
        var (clauses, after) = (told.Clauses, told.Phrase.Words.After);
        var asked = told.Verb is { } verb && verb < told.NounStart && clauses.Words.Lower(told.NounStart - 1) == "for" ? clauses.Names.In(verb, told.NounStart).FirstOrDefault()?.Party : null;
        return asked ?? (clauses.Words.Lower(after) == "that" ? clauses.Names.In(after, Math.Min(told.End, after + FarthestName)).FirstOrDefault()?.Party : null);
    }

    private static string? From(ToldGuarantee told)
    {
        var (clauses, first) = (told.Clauses, told.Phrase.Words.After);
        return clauses.Names.In(first, told.End).FirstOrDefault(name => IsGiver(clauses, name.First - 1) || IsGiver(clauses, name.First - 2) || IsGiver(clauses, name.First - 3))?.Party;

        bool IsGiver(ClauseView words, int at) => at >= first && (words.Words.Lower(at) is "from" or "by" || (at == first && words.Words.Lower(at) == "of" && told.Instrument is GuaranteeInstrument.Monitoring or GuaranteeInstrument.Presence));
    }

    private static string? Owner(ToldGuarantee told)
    {
        var (clauses, start) = (told.Clauses, told.NounStart);
        return clauses.Words.Lower(start) is "its" or "their" or "his" or "her" ? clauses.Names.OfPronoun(start)
            : clauses.Words.Lower(start) is "our" ? clauses.View.Party
            : OwnerNamed(told, start) ?? clauses.Names.In(start, told.Phrase.Words.First).LastOrDefault()?.Party;
    }

    /// <summary>"the bank's inspectors".</summary>
    private static string? OwnerNamed(ToldGuarantee told, int start)
    {
        var words = told.Clauses.Words;
        var owned = Enumerable.Range(start, told.Phrase.Words.First - start).Where(index => words.Lower(index) == "'s").Cast<int?>().LastOrDefault();
        return owned is { } at && at > start && told.Clause?.Sentence is { } sentence && sentence.PartiesOf(sentence.Words.RangeOf(words.SpanOf(start, at))) is [var party, ..] ? party : null;
    }
}
