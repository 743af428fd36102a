using Parley.Positions.Phrases;

namespace Parley.Positions.Clauses;

/// <summary>Finds what a clause hangs on.</summary>
/// <param name="words">The words of the sentence.</param>
/// <param name="phrases">Its verb phrases.</param>
internal sealed class GovernorReader(ViewWords words, IReadOnlyList<VerbPhrase> phrases)
{
    private const int FarthestNoun = 6, FarthestVerb = 16, LongestAddressee = 4;

    /// <summary>What a finite verb's clause hangs on; null for a main clause.</summary>
    public Governor? OfFinite(VerbPhrase phrase, WordRange? subject, IReadOnlyList<Clause> earlier)
    {
        var before = VerbWords.BeforeTimes(words, phrase.First - 1);
        if (VerbWords.Is(words, before, "relative") && (subject is null || subject.Value.After <= before))
        {
            return new Governor(GovernorKind.Relative, before, Clause: null);
        }

        var index = VerbWords.BeforeTimes(words, (subject?.First ?? phrase.First) - 1);
        var word = words.Lower(index);
        if (word == "that")
        {
            return words.Lower(index - 1) is "provided" or "providing" or "condition" ? new Governor(GovernorKind.Condition, index - 1, Clause: null) : Reporting(index, earlier);
        }

        if (IsCondition(phrase, index))
        {
            return new Governor(GovernorKind.Condition, index, Clause: null);
        }

        return VerbWords.Is("subordinator", word) ? new Governor(GovernorKind.Time, index, Clause: null) : Unmarked(index, earlier);
    }

    /// <summary>What an infinitive, gerund or participle hangs on; null when nothing is clear.</summary>
    public Governor? OfOthers(VerbPhrase phrase, IReadOnlyList<Clause> earlier)
    {
        var index = VerbWords.BeforeTimes(words, phrase.First - 1);
        if (VerbWords.Is(words, index, "coordinator") && earlier.LastOrDefault(clause => clause.Verb.Use == phrase.Use) is { } joined)
        {
            return joined.Governor;
        }

        var isAfterPreposition = phrase.Use is VerbUse.Gerund && VerbWords.Is(words, index, "preposition");
        var preposition = isAfterPreposition ? words.Lower(index) : "";
        index = isAfterPreposition ? VerbWords.BeforeTimes(words, index - 1) : index;
        var verb = earlier.LastOrDefault(clause => clause.Verb.Verb <= index && index - clause.Verb.Verb < FarthestVerb && clause.Verb.Use is not VerbUse.Participle && !IsBroken(clause.Verb.Verb, phrase.First))
            ?? earlier.LastOrDefault(clause => clause.Verb.Verb == index);
        if (phrase.Use is VerbUse.Participle || preposition is "by" or "without" or "after" or "before" or "despite")
        {
            return verb is null ? null : new Governor(GovernorKind.Adjunct, index, verb, preposition == "without" ? Mood.Negated : null);
        }

        if (words.Lower(phrase.First - 1) == "," || (phrase.Use is VerbUse.Gerund && With(phrase.First) is not null))
        {
            return new Governor(GovernorKind.Adjunct, With(phrase.First) ?? phrase.First - 1, earlier.LastOrDefault(clause => clause.Verb.Use is VerbUse.Finite));
        }

        return OfNoun(index, verb) ?? OfVerb(phrase, index, verb);
    }

    private Governor? OfNoun(int index, Clause? verb)
    {
        if (GoverningWords.OfWord(words.Lower(index)) is { } makes && verb?.Verb.Verb != index)
        {
            return new Governor(GovernorKind.Complement, index, verb, makes);
        }

        // "a decision last week to", "pressure on Karvia to": the noun may have words of its own.
        for (var noun = index; noun > (verb?.Verb.Verb ?? -1) && index - noun <= FarthestNoun && !VerbWords.IsMark(words, noun); noun--)
        {
            if (GoverningWords.OfNoun(words.Lower(noun)) is var (made, isOthers) && (noun == index || VerbWords.Is(words, noun + 1, "preposition") || VerbWords.Is(words, noun + 1, "day")))
            {
                return new Governor(GovernorKind.Complement, noun, isOthers ? null : verb, made, isOthers);
            }
        }

        return null;
    }

    private Governor? OfVerb(VerbPhrase phrase, int index, Clause? verb)
    {
        if (verb is null)
        {
            return null;
        }

        var word = words.Lower(verb.Verb.Verb);
        var hasWordsBetween = Enumerable.Range(verb.Verb.Verb + 1, Math.Max(0, index - verb.Verb.Verb)).Any(at => !VerbWords.Is(words, at, "preposition") && !VerbWords.IsAdverb(words, at) && !VerbWords.Is(words, at, "negative"));
        var (own, others) = (GoverningWords.OfVerb(word, isOthers: false), GoverningWords.OfVerb(word, isOthers: true));
        var isOthers = others is not null && (hasWordsBetween || (verb.Verb.IsPassive && own is null)) && !words.Lower(phrase.First - 1).Equals(",", StringComparison.Ordinal);
        return isOthers ? new Governor(GovernorKind.Complement, verb.Verb.Verb, verb, others, IsOthers: true)
            : own is { } makes && (!hasWordsBetween || phrase.Use is VerbUse.Infinitive) ? new Governor(GovernorKind.Complement, verb.Verb.Verb, verb, makes)
            : others is { } asked && !hasWordsBetween ? new Governor(GovernorKind.Complement, verb.Verb.Verb, verb, asked)
            : new Governor(GovernorKind.Adjunct, verb.Verb.Verb, verb);
    }

    /// <summary>"said that", "a pledge that".</summary>
    private Governor Reporting(int that, IReadOnlyList<Clause> earlier)
    {
        var verb = earlier.LastOrDefault(clause => clause.Verb.Verb < that && that - clause.Verb.Verb < FarthestVerb);
        var noun = GoverningWords.OfNoun(words.Lower(that - 1))?.Makes;
        var word = verb is null ? "" : words.Lower(verb.Verb.Verb);
        return new Governor(GovernorKind.That, that, verb, noun ?? (GoverningWords.OfVerb(word, isOthers: true) is Mood.Demanded ? Mood.Demanded : GoverningWords.OfVerb(word, isOthers: false)));
    }

    /// <summary>"Karvia said Selmia had", "told reporters it would".</summary>
    private Governor? Unmarked(int index, IReadOnlyList<Clause> earlier)
    {
        var verb = earlier.LastOrDefault(clause => clause.Verb.Verb <= index);
        return verb is not null && index - verb.Verb.Verb <= LongestAddressee && VerbWords.Is(words, verb.Verb.Verb, "say") && !Enumerable.Range(verb.Verb.Verb, index - verb.Verb.Verb + 1).Any(at => VerbWords.IsMark(words, at) || VerbWords.Is(words, at, "coordinator"))
            ? new Governor(GovernorKind.That, verb.Verb.Verb, verb, GoverningWords.OfVerb(words.Lower(verb.Verb.Verb), isOthers: false)) : null;
    }

    private bool IsCondition(VerbPhrase phrase, int index)
    {
        var word = words.Lower(index);
        var isLong = (word == "as" && words.Lower(index - 1) is "long" or "soon" && words.Lower(index - 2) is "as" or "so") || (word == "case" && words.Lower(index - 1) == "in");
        // "when (once) it lifted the levy" tells when; "when it lifts the levy" what must come first.
        var isPast = phrase.Modal is null && words.Lower(phrase.Verb).EndsWith("ed", StringComparison.Ordinal) && !VerbWords.Is(words, phrase.First, "have");
        return isLong || (VerbWords.Is("condition", word) && word != "should" && !(word is "when" or "before" or "once" && isPast));
    }

    /// <summary>The "with" of "with Karvia refusing", a few words before the verb; null when none is there.</summary>
    private int? With(int first) =>
        Enumerable.Range(1, LongestAddressee).Select(back => first - back).Where(index => words.Lower(index) == "with" && index < first - 1 && !phrases.Any(other => other.Verb > index && other.Verb < first)).Cast<int?>().FirstOrDefault();

    private bool IsBroken(int verb, int first) => Enumerable.Range(verb, first - verb).Any(index => words.Lower(index) is ";" or "." or ":" or "“" or "”" or "\"");
}
