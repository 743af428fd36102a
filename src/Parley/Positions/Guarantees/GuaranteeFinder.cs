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
            if (Of(ToldGuarantee.Of(clauses, article, phrase)) is { } guarantee && !found.Any(other => other.Span.Overlaps(guarantee.Span)))
            {
                found.Add(guarantee);
            }
        }

        return found.Count > 0 ? found : PromisedConduct.In(clauses, article);
    }

    private static Guarantee? Of(ToldGuarantee told)
    {
        if (told.IsUnclear || IsNoGuarantee(told) || GuaranteeStates.Of(told) is not { } state)
        {
            return null;
        }

        var guarantor = Guarantors.Of(told, state);
        return new Guarantee(told.Clauses.Words.SpanOf(told.Start(state), told.End), told.Instrument, guarantor, Guarantors.Beneficiary(told, guarantor), state)
        {
            Rule = told.IsVerb ? "guarantee-act" : "guarantee-named",
        };
    }

    // "cannot guarantee that it holds" and "the state guarantees an income" promise no side anything; "is the best guarantee" gives none.
    private static bool IsNoGuarantee(ToldGuarantee told) => told.IsVerb
        ? told.IsPlain && (told.Clause is { Mood: Mood.Negated } or { Verb.Use: not VerbUse.Finite and not VerbUse.Infinitive } || (told.Instrument is GuaranteeInstrument.Monitoring && told.Clause?.Verb.Use is not VerbUse.Finite) || Guarantors.Of(told, GuaranteeState.Offered) is null)
        : told.Clauses.Words.Lower(told.NounStart - 1).Trim('"', '“') is var before
            && (before.Length == 0 ? told.Clauses.Words.Lower(told.NounStart - 2) : before) is "is" or "are" or "was" or "were" or "be" or "been" or "remain" or "remains" or "remained";
}
