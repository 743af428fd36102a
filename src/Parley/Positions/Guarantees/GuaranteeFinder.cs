using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Statements;
using Parley.Text;

namespace Parley.Positions.Guarantees;

/// <summary>Finds the guarantees that a statement tells of.</summary>
internal static class GuaranteeFinder
{
    private static readonly PhraseTable Phrases = new(EmbeddedText.Whole("guarantee-words.txt"));

    /// <summary>The guarantees that the statement's own words tell, in reading order; no two overlap.</summary>
    /// <param name="view">The statement.</param>
    /// <param name="article">The clauses of its article.</param>
    public static IReadOnlyList<Guarantee> Find(StatementView view, ArticleClauses article)
    {
        var clauses = new ClauseView(view, article);
        var found = new List<Guarantee>();
        foreach (var phrase in Phrases.In(clauses.Words, clauses.Words.All).Where(phrase => clauses.Tells(phrase.Words) && !phrase.Label.StartsWith("None", StringComparison.Ordinal)))
        {
            if (Of(clauses, phrase) is { } guarantee && !found.Any(other => other.Span.Overlaps(guarantee.Span)))
            {
                found.Add(guarantee);
            }
        }

        return found;
    }

    private static Guarantee? Of(ClauseView clauses, PhraseMatch phrase)
    {
        var (isVerb, instrument) = (phrase.Label.EndsWith("/verb", StringComparison.Ordinal), Enum.Parse<GuaranteeInstrument>(phrase.Label.Split('/')[0]));
        var first = isVerb ? phrase.Words.First : clauses.NounStart(phrase.Words.First);
        var after = EndOf(clauses, phrase);
        if (GuaranteeStates.Of(clauses, phrase, isVerb) is not { } state || IsNoGuarantee(clauses, phrase, isVerb))
        {
            return null;
        }

        var subject = isVerb ? clauses.SubjectOf(phrase.Words.First) : clauses.DoerAround(phrase.Words.First);
        var guarantor = From(clauses, phrase.Words.After, after) ?? (isVerb || state is GuaranteeState.Offered or GuaranteeState.Agreed or GuaranteeState.Refused ? subject?.Party ?? Teller(clauses, phrase) : null);
        var start = isVerb && subject is { } doer && doer.First >= clauses.StartOf(phrase.Words.First) && state is not GuaranteeState.Sought ? doer.First : first;
        return new Guarantee(clauses.Words.SpanOf(start, after), instrument, guarantor, Beneficiary(clauses, phrase.Words.After, after, guarantor), state)
        {
            Rule = isVerb ? "guarantee-act" : "guarantee-named",
        };
    }

    // "They proposed moving the deposits into an escrow account": what a side tells without naming another is its own.
    private static string? Teller(ClauseView clauses, PhraseMatch phrase) =>
        clauses.View.Statement.Kind is not Kind.Narrated && clauses.View.Statement.Content.Overlaps(phrase.Span) ? clauses.View.Party : null;

    // "a pledge that nobody would be charged": what is promised belongs to it.
    private static int EndOf(ClauseView clauses, PhraseMatch phrase)
    {
        var end = clauses.EndOf(phrase.Words.After - 1);
        if (clauses.Words.Lower(end) != "that" || end != phrase.Words.After)
        {
            return end;
        }

        while (end < clauses.Words.Count && !ClauseMarks.IsPoint(clauses.Words, end))
        {
            end++;
        }

        return end;
    }

    // "cannot guarantee that it holds" and "guaranteed income" promise no side anything.
    private static bool IsNoGuarantee(ClauseView clauses, PhraseMatch phrase, bool isVerb) =>
        (isVerb && clauses.Words.Lower(phrase.Words.First) is "guarantee" or "guaranteed" or "guarantees" or "to" or "will" or "would" or "also" or "can" && phrase.Words.Count <= 2
            && (clauses.MoodOf(phrase.Words.First) is Mood.Negated || clauses.SubjectOf(phrase.Words.First)?.Party is null))
        || (!isVerb && IsComplement(clauses, phrase))
        || clauses.MoodOf(phrase.Words.First) is Mood.Condition;

    // "membership remains the most effective security guarantee" tells what membership is, and gives none.
    private static bool IsComplement(ClauseView clauses, PhraseMatch noun) =>
        clauses.Words.Lower(clauses.NounStart(noun.Words.First) - 1).Trim('"', '“') is var before
        && (before.Length == 0 ? clauses.Words.Lower(clauses.NounStart(noun.Words.First) - 2) : before) is "is" or "are" or "was" or "were" or "be" or "been" or "remain" or "remains" or "remained";

    private static string? From(ClauseView clauses, int first, int after) =>
        clauses.Names.In(first, after).FirstOrDefault(name => clauses.Words.Lower(name.First - 1) is "from" or "by" || clauses.Words.Lower(name.First - 2) is "from" or "by")?.Party;

    private static string? Beneficiary(ClauseView clauses, int first, int after, string? guarantor) =>
        clauses.Names.In(first, after).Select(name => name.Party).FirstOrDefault(party => party != guarantor);
}
