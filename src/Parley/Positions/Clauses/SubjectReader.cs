using Parley.Positions.Phrases;

namespace Parley.Positions.Clauses;

/// <summary>Finds the noun phrase that is the subject of a verb.</summary>
/// <param name="words">The words of the sentence.</param>
/// <param name="phrases">Its verb phrases.</param>
internal sealed class SubjectReader(ViewWords words, IReadOnlyList<VerbPhrase> phrases)
{
    private const int LongestSubject = 25, LongestAside = 25;

    /// <summary>The subject that stands before a finite verb; of a relative clause what it tells of; null when none stands there.</summary>
    public WordRange? Before(VerbPhrase phrase)
    {
        var last = LastBefore(phrase);
        if (last < 0 || IsCoordinator(last))
        {
            return null;
        }

        if (VerbWords.Is(words, last, "relative"))
        {
            last = words.Lower(last - 1) == "," ? last - 2 : last - 1;
        }

        if (words.Lower(last) is "," or ")" or "—" or "–")
        {
            return AsideStart(last) is { } opening && opening > 0 ? NounPhrase(opening - 1) : null;
        }

        return last < 0 ? null : NounPhrase(last);
    }

    /// <summary>Whether a verb is joined to one before it: "accepted the volume and refused the term", "accepted it, refused the rest".</summary>
    public bool IsJoined(VerbPhrase phrase)
    {
        var last = LastBefore(phrase);
        return IsCoordinator(last) || (words.Lower(last) == "," && phrase.Use is VerbUse.Finite or VerbUse.Infinitive);
    }

    /// <summary>The clause whose subject such a verb shares: the nearest before it with a verb of the same use; null when none is.</summary>
    public Clause? Partner(VerbPhrase phrase, IReadOnlyList<Clause> earlier)
    {
        var partner = earlier.LastOrDefault(clause => clause.Verb.Use == phrase.Use && (phrase.Use is not VerbUse.Finite || clause.Subject is not null));
        return partner is not null && !Enumerable.Range(partner.Verb.Verb, phrase.First - partner.Verb.Verb).Any(index => words.Lower(index) is ";" or "." or ":" or "?" or "!") ? partner : null;
    }

    /// <summary>Who owns a noun: "Karvia's" before "decision", "its" before "plan", or who is named by "by" after it; null when nobody does.</summary>
    public WordRange? OwnerOf(int noun)
    {
        for (var index = noun - 1; index >= 0 && noun - index <= 5; index--)
        {
            if (words.Lower(index) is "'s" or "'")
            {
                return NounPhrase(index - 1);
            }

            if (VerbWords.Is(words, index, "owner"))
            {
                return new WordRange(index, index + 1);
            }

            if (VerbWords.IsMark(words, index) || VerbWords.Is(words, index, "preposition") || VerbWords.Is(words, index, "determiner") || InVerb(index))
            {
                break;
            }
        }

        var after = noun + 1;
        while (words.Lower(noun + 1) == "by" && after < words.Count && !VerbWords.IsMark(words, after) && !InVerb(after))
        {
            after++;
        }

        return after > noun + 2 ? new WordRange(noun + 2, after) : null;
    }

    /// <summary>The noun phrase that ends with a word; null when it cannot be one.</summary>
    public WordRange? NounPhrase(int last)
    {
        if (last < 0)
        {
            return null;
        }

        if (VerbWords.Is(words, last, "pronoun") && !VerbWords.Is(words, last, "relative"))
        {
            return new WordRange(last, last + 1);
        }

        var first = last + 1;
        while (first > 0 && last - first < LongestSubject && !IsBoundary(first - 1, last))
        {
            first--;
        }

        first = AfterLead(AfterJoint(first, last), last);
        return first > last || VerbWords.Is(words, first, "preposition") ? null : new WordRange(first, last + 1);
    }

    private int LastBefore(VerbPhrase phrase) => VerbWords.BeforeTimes(words, phrase.First - 1);

    private bool IsCoordinator(int index) => VerbWords.Is(words, index, "coordinator") && words.Lower(index) != "yet";

    private bool InVerb(int index) => phrases.Any(phrase => phrase.Use is not VerbUse.Participle && phrase.First <= index && index <= phrase.Verb);

    // A comma between names of one list goes on: "Karvia, Selmia and Ostrava said".
    private bool IsBoundary(int index, int last)
    {
        var isListComma = words.Lower(index) == "," && words.IsCapital(index - 1) && !VerbWords.Is(words, index - 1, "day") && words.IsCapital(index + 1)
            && Enumerable.Range(index, last - index).Any(word => words.Lower(word) == "and");
        return !isListComma && (VerbWords.IsMark(words, index) || VerbWords.Is(words, index, "subordinator") || VerbWords.Is(words, index, "relative") || InVerb(index));
    }

    /// <summary>"… rejected the plan and Iraq": after another verb "and" begins a clause of its own, unless that verb reports.</summary>
    private int AfterJoint(int first, int last)
    {
        if (first == 0 || !InVerb(first - 1) || VerbWords.Is(words, first - 1, "say"))
        {
            return first;
        }

        var joint = Enumerable.Range(first, last - first + 1).LastOrDefault(IsCoordinator, -1);
        var isPair = joint > first && first == joint - 1 && words.IsCapital(first) && words.IsCapital(joint + 1);
        return joint < 0 || isPair ? first : joint + 1;
    }

    /// <summary>Coordinators, adverbs, days and what a preposition leads in: of "But on Monday the rebels" and "in a statement the rebels" the rebels.</summary>
    private int AfterLead(int first, int last)
    {
        while (first < last && (IsCoordinator(first) || VerbWords.IsAdverb(words, first) && !VerbWords.Is(words, first, "determiner") || VerbWords.Is(words, first, "day") || (VerbWords.Is(words, first, "preposition") && VerbWords.Is(words, first + 1, "day"))))
        {
            first++;
        }

        if (!VerbWords.Is(words, first, "preposition"))
        {
            return first;
        }

        var start = last;
        while (start > first && (words.IsCapital(start - 1) || words.Lower(start - 1) is "'s" || VerbWords.Is(words, start, "determiner") is false && words.Lower(start - 1) is "the"))
        {
            start--;
        }

        return start > first + 1 && !VerbWords.Is(words, start - 1, "preposition") ? start : first;
    }

    /// <summary>Where the aside that ends with a comma, bracket or dash begins; null when it has no beginning.</summary>
    private int? AsideStart(int end)
    {
        var mark = words.Lower(end) == ")" ? "(" : words.Lower(end);
        int? nearest = null;
        for (var index = end - 1; index > 0 && end - index <= LongestAside && !(ClauseMarks.IsPoint(words, index) && words.Lower(index) != mark); index--)
        {
            if (words.Lower(index) != mark)
            {
                continue;
            }

            nearest ??= index;
            if (VerbWords.Is(words, index + 1, "relative") || mark != ",")
            {
                return index;
            }
        }

        return nearest is { } opening && IsAside(opening + 1, end) ? opening : null;
    }

    // "Karvia, the host, said" and "Karvia, on Monday, said"; but in "accepted the volume, refused the term, left" each comma begins a verb.
    private bool IsAside(int first, int after) =>
        !phrases.Any(phrase => phrase.First == first && phrase.Use is VerbUse.Finite) && !IsCoordinator(first) && after > first;
}
