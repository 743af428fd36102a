using Parley.Positions.Phrases;

namespace Parley.Positions.Clauses;

/// <summary>Puts the clauses of a sentence together, from left to right: verb, subject, governor, mood.</summary>
internal sealed class SentenceReader
{
    private readonly ClauseSentence sentence;
    private readonly ArticleSides article;
    private readonly ViewWords words;
    private readonly IReadOnlyList<VerbPhrase> phrases;
    private readonly PhraseParties parties;
    private readonly SubjectReader subjects;
    private readonly GovernorReader governors;
    private readonly ClauseExtent extent;

    /// <summary>Prepares to read a sentence of an article.</summary>
    public SentenceReader(ClauseSentence sentence, ArticleSides article)
    {
        (this.sentence, this.article, words) = (sentence, article, sentence.Words);
        phrases = VerbPhrases.In(words);
        parties = new PhraseParties(sentence, article);
        subjects = new SubjectReader(words, phrases);
        governors = new GovernorReader(words, phrases);
        extent = new ClauseExtent(words, phrases, subjects);
    }

    /// <summary>All clauses that are clear.</summary>
    public IReadOnlyList<Clause> All()
    {
        var clauses = new List<Clause>();
        foreach (var phrase in phrases)
        {
            clauses.Add(Read(phrase, clauses));
        }

        return clauses;
    }

    /// <summary>The clause of a word that is known to be a verb.</summary>
    public Clause At(int verb) => Read(VerbPhrases.At(words, verb, phrases), [.. sentence.Clauses.Where(clause => clause.Verb.Verb < verb)]);

    /// <summary>Whom a noun phrase names; null for an empty one.</summary>
    public Participant? PartiesOf(WordRange phrase) => parties.Of(phrase, [.. sentence.Clauses.Where(clause => clause.Verb.Verb < phrase.First)]);

    /// <summary>The sides that an owner's word means; none when that is not told.</summary>
    public IReadOnlyList<string> OwnersAt(int index) => parties.OfPronoun(index, [.. sentence.Clauses.Where(clause => clause.Verb.Verb < index)]).Parties;

    private Clause Read(VerbPhrase phrase, IReadOnlyList<Clause> earlier)
    {
        var found = phrase.Use is VerbUse.Finite ? subjects.Before(phrase) : null;
        var joined = subjects.IsJoined(phrase) && found is null ? subjects.Partner(phrase, earlier) : null;
        var governor = joined is not null ? joined.Governor : phrase.Use is VerbUse.Finite ? governors.OfFinite(phrase, found, earlier) : governors.OfOthers(phrase, earlier);
        var subject = Resolved(phrase, joined?.Subject ?? (found is { } range ? parties.Of(range, earlier) : Inherited(phrase, governor, earlier)));
        var agent = phrase.IsPassive ? Agent(phrase, earlier) : null;
        var (whole, after) = extent.Of(phrase, found);
        var teller = article.TellerOf(words[phrase.Verb]);
        var clause = new Clause(sentence, phrase, whole, new WordRange(phrase.Verb + 1, after), subject, agent, governor, teller, Mood.Fact);
        return clause with { Mood = ClauseMood.Of(clause, joined) };
    }

    /// <summary>The subject with the sides that the actors stage found for a verb that is the cue of a statement.</summary>
    private Participant? Resolved(VerbPhrase phrase, Participant? subject) =>
        !phrase.IsPassive && article.OfCueAt(words[phrase.Verb]) is { Count: > 0 } sides
            ? (subject ?? new Participant(new WordRange(phrase.First, phrase.First), [], IsSpeaker: false, words.SpanOf(phrase.First, phrase.First + 1))) with { Parties = sides }
            : subject;

    /// <summary>The subject of a verb that has none beside it: of "promised to lift" the promiser's, of "urged Karvia to lift" Karvia.</summary>
    private Participant? Inherited(VerbPhrase phrase, Governor? governor, IReadOnlyList<Clause> earlier)
    {
        if (governor is null)
        {
            return null;
        }

        if (governor is { IsOthers: true, Clause: { } asking })
        {
            return asking.Verb.IsPassive ? asking.Subject : parties.Of(Between(asking.Verb.Verb + 1, phrase.First), earlier);
        }

        if (governor.Kind is GovernorKind.Complement && governor.Clause?.Verb.Verb != governor.Word && subjects.OwnerOf(governor.Word) is { } owner)
        {
            return parties.Of(owner, earlier);
        }

        return governor.Kind is GovernorKind.Adjunct && words.Lower(governor.Word) == "with" ? parties.Of(Between(governor.Word + 1, phrase.First), earlier)
            : governor.IsOthers ? null
            : governor.Clause is { } clause ? clause.Verb is { IsPassive: true, Use: VerbUse.Participle } ? clause.Agent : clause.Subject
            : null;
    }

    // "called on Karvia to", "pressure on Karvia to", "accused Karvia of": the words between, without prepositions at their ends.
    private WordRange Between(int first, int after)
    {
        while (first < after && (VerbWords.Is(words, first, "preposition") || VerbWords.IsAdverb(words, first)))
        {
            first++;
        }

        while (first < after && (VerbWords.Is(words, after - 1, "preposition") || VerbWords.IsAdverb(words, after - 1) || words.Lower(after - 1) == ","))
        {
            after--;
        }

        return new WordRange(first, after);
    }

    private Participant? Agent(VerbPhrase phrase, IReadOnlyList<Clause> earlier)
    {
        const int Farthest = 8, Longest = 10;
        for (var index = phrase.Verb + 1; index <= phrase.Verb + Farthest && index < words.Count && !VerbWords.IsMark(words, index); index++)
        {
            if (words.Lower(index) == "by")
            {
                var after = index + 1;
                while (after < words.Count && after - index <= Longest && !ClauseMarks.IsPoint(words, after) && words.Lower(after) != "," && !VerbWords.Is(words, after, "subordinator") && !phrases.Any(other => other.Use != VerbUse.Participle && other.First == after))
                {
                    after++;
                }

                return parties.Of(new WordRange(index + 1, after), earlier);
            }
        }

        return null;
    }
}
