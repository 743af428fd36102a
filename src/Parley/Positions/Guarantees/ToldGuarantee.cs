using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Guarantees;

/// <summary>The words that tell of a guarantee, and the clause in which they stand.</summary>
/// <param name="Clauses">The statement's clauses; all indexes count its words.</param>
/// <param name="Phrase">The words.</param>
/// <param name="Clause">The clause around them; null when none is clear.</param>
/// <param name="IsVerb">Whether they say that somebody guarantees, not what.</param>
/// <param name="IsSettled">Whether the article reports at its beginning that a deal was made.</param>
internal sealed record ToldGuarantee(ClauseView Clauses, PhraseMatch Phrase, Clause? Clause, bool IsVerb, bool IsSettled)
{
    /// <summary>From how many words on a phrase with a verb needs no other sign that it is one: "undertakes by statute".</summary>
    private const int LongVerb = 3;

    public static ToldGuarantee Of(ClauseView clauses, ArticleClauses article, PhraseMatch phrase)
    {
        var at = clauses.Words[phrase.Words.First];
        var isVerb = phrase.Label.Contains("/verb", StringComparison.Ordinal) && (phrase.Words.Count >= LongVerb || IsClear(article, at));
        return new ToldGuarantee(clauses, phrase, isVerb ? article.Of(at) : article.Around(at), isVerb, SettledArticle.Is(article));
    }

    /// <summary>By what the guarantee is given.</summary>
    public GuaranteeInstrument Instrument => !IsVerb && Phrase.Words.Count == 1 && Clauses.Words.Lower(Phrase.Words.First) == "guarantees" ? GuaranteeInstrument.Unknown : Enum.Parse<GuaranteeInstrument>(Phrase.Label.Split('/')[0]);

    /// <summary>Whether the words are no guarantee: those of a verb where they are no verb ("two stations to inspectors"), but for "a guarantee".</summary>
    public bool IsUnclear => !IsVerb && Phrase.Label.Contains("/verb", StringComparison.Ordinal) && !IsNamed;

    private bool IsNamed => Clauses.Words.Lower(Phrase.Words.First) is "guarantee" or "guarantees";

    /// <summary>Whether the noun tells of a guarantee already offered: "its escrow plan".</summary>
    public bool IsRecalled => Phrase.Label.EndsWith("/recalled", StringComparison.Ordinal);

    /// <summary>Whether the verb is only a guarantee when somebody gives it: "guarantees", "monitors".</summary>
    public bool IsPlain => IsVerb && Phrase.Label.EndsWith("/plain", StringComparison.Ordinal);

    /// <summary>The first word of the noun phrase.</summary>
    public int NounStart => Clauses.NounStart(Phrase.Words.First);

    /// <summary>The words of the clause; empty when none is clear.</summary>
    public WordRange Range => Clause is null ? new WordRange(0, 0) : Clauses.Words.RangeOf(Clause.Span);

    /// <summary>The index of the clause's verb; null when none is clear.</summary>
    public int? Verb => Clause is null ? null : Clauses.Words.RangeOf(Clause.Sentence.Words[Clause.Verb.Verb]).First;

    /// <summary>Whether the noun is what the clause's verb tells of: "thirty inspectors returned".</summary>
    public bool IsSubject => !IsVerb && Clause?.Subject is { } subject && subject.Span.Contains(Clauses.Words[Phrase.Words.First]);

    /// <summary>The index after the last word: of the clause, and of the "that" clause that tells what is promised.</summary>
    public int End
    {
        get
        {
            var words = Clauses.Words;
            var end = Clauses.EndOf(Phrase.Words.After - 1);
            if (words.Lower(end) == "that" && (end == Phrase.Words.After || (!IsVerb && Instrument is GuaranteeInstrument.Pledge)))
            {
                while (end < words.Count && !ClauseMarks.IsPoint(words, end))
                {
                    end++;
                }

                return end;
            }

            var after = Range.After;
            return IsSubject ? Math.Max(end, after) : after > Phrase.Words.After && after < end ? after : end;
        }
    }

    /// <summary>The first word: of the whole clause where the guarantor does what is told, else of the verb or noun.</summary>
    public int Start(GuaranteeState state)
    {
        var first = IsVerb ? Phrase.Words.First : NounStart;
        var isWhole = Range.Count > 0 && Range.First < first && (IsSubject || (IsVerb && Clause is { Verb.Use: VerbUse.Finite } && state is not GuaranteeState.Refused));
        return isWhole ? Range.First : first;
    }

    private static bool IsClear(ArticleClauses article, TextSpan at) =>
        article.SentenceAt(at) is { } sentence && sentence.IndexAt(at.Start) is { } index && sentence.Clauses.Any(clause => clause.Verb.First <= index && index <= clause.Verb.Verb);
}
