using Parley.Statements.Cues;

namespace Parley.Statements.Narration;

/// <summary>Finds the noun phrase before a verb group.</summary>
internal static class Subjects
{
    private const int LongestSubject = 30;
    private const int LongestLedNoun = 4;

    /// <summary>The subject of the verb group that begins at a word; null when none is clear.</summary>
    public static Subject? Before(SentenceWords words, int group, bool mayBeJoined = true)
    {
        var last = words.BeforeAdverbs(group - 1);
        var rule = Subject.Plain;
        if (words.Is("coordinator", last) && words.Lower(last) is not "then")
        {
            return mayBeJoined ? OfEarlierVerb(words, last) : null;
        }

        if (words.Is("relative", last) && last > 0)
        {
            rule = Subject.Relative;
            last = words.Lower(last - 1) == "," ? last - 2 : last - 1;
        }

        if (words.Lower(last) is "," or ")")
        {
            last = BeforeAside(words, last);
        }

        return last < 0 ? null : NounPhrase(words, last, rule);
    }

    /// <summary>"Iran held firm and rejected the plan": the subject of the nearest verb before the "and".</summary>
    private static Subject? OfEarlierVerb(SentenceWords words, int joint)
    {
        for (var index = joint - 1; index > 0; index--)
        {
            if (IsFinite(words, index) || DeedTable.IsPast(words.Lower(index)))
            {
                var first = index;
                while (first > 0 && IsAuxiliary(words, words.BeforeAdverbs(first - 1)))
                {
                    first = words.BeforeAdverbs(first - 1);
                }

                // "was captured and charged" shares its "was".
                if (words.Is("be", first))
                {
                    return null;
                }

                if (Before(words, first, mayBeJoined: true) is { } subject)
                {
                    return subject with { Rule = Subject.Joined };
                }
            }
        }

        return null;
    }

    /// <summary>The word before an aside in commas or brackets that ends at a word; -1 when it has no beginning.</summary>
    private static int BeforeAside(SentenceWords words, int end)
    {
        var opening = words.Lower(end) == ")" ? "(" : ",";
        for (var index = end - 1; index > 0; index--)
        {
            if (words.Lower(index) == opening)
            {
                return index - 1;
            }
        }

        return -1;
    }

    private static Subject? NounPhrase(SentenceWords words, int last, string rule)
    {
        var first = last + 1;
        while (first > 0 && !IsBoundary(words, first - 1, last))
        {
            first = words.Lower(first - 1) == ")" ? Math.Max(0, BeforeAside(words, first - 1) + 1) : first - 1;
        }

        first = words.Is("pronoun", last) ? last : AfterLead(words, AfterJoint(words, first, last), last);
        var boundary = words.Lower(first - 1);
        while (first <= last && (words.Is("opener", first) || words.Is("coordinator", first)))
        {
            first++;
        }

        if (first > last || last - first > LongestSubject || words.Is("preposition", first) || IsFinite(words, first))
        {
            return null;
        }

        var isSubordinate = ClauseLexicon.Is("subordinator", boundary.Length == 0 ? "-" : boundary);
        return new Subject(first, last + 1, rule, isSubordinate, isSubordinate && ClauseLexicon.Is("hypothetical", boundary));
    }

    /// <summary>Past days and what a preposition leads in: of "on Wednesday rebels" and "after hours of talks the rebels" the rebels.</summary>
    private static int AfterLead(SentenceWords words, int first, int last)
    {
        while (first < last && (words.Is("day", first) || words.Is("adverb", first) || words.Is("span", first) || (words.Is("preposition", first) && words.Is("day", first + 1)) || (words.Lower(first) is "last" or "this" or "next" && words.Is("span", first + 1))))
        {
            first++;
        }

        if (!words.Is("preposition", first) && words.Lower(first) is not ("according" or "following"))
        {
            return first;
        }

        var start = last;
        while (start > first && (words.IsCapital(start - 1) || words.Is("determiner", start - 1) || words.Lower(start - 1) == "."))
        {
            start--;
        }

        if (ClauseLexicon.IsDoer(words.Lower(last)))
        {
            start = Enumerable.Range(0, LongestLedNoun).Select(back => last - back).FirstOrDefault(index => index > first && words.Is("determiner", index), first);
        }

        var isClear = start > first + 1 && !words.Is("preposition", start - 1) && (words.IsCapital(last) || ClauseLexicon.IsDoer(words.Lower(last)));
        return isClear ? start : first;
    }

    /// <summary>"… rejected the plan and Iraq": an "and" after a verb begins a clause of its own.</summary>
    private static int AfterJoint(SentenceWords words, int first, int last)
    {
        var hasVerb = false;
        var after = first;
        for (var index = first; index < last; index++)
        {
            hasVerb |= DeedTable.IsPast(words.Lower(index)) && !words.IsCapital(index);
            after = hasVerb && words.Lower(index) is "and" or "but" ? index + 1 : after;
        }

        return after;
    }

    private static bool IsBoundary(SentenceWords words, int index, int last)
    {
        var isListComma = words.Lower(index) == "," && words.IsCapital(index - 1) && !words.Is("day", index - 1) && words.IsCapital(index + 1)
            && Enumerable.Range(index, last - index).Any(word => words.Lower(word) == "and");
        return !isListComma && ((words.IsMark(index) && words.Lower(index) != ")") || words.Is("subordinator", index) || words.Is("relative", index) || IsFinite(words, index));
    }

    private static bool IsAuxiliary(SentenceWords words, int index) =>
        words.Is("be", index) || words.Is("have", index) || words.Is("do", index) || (words.Is("modal", index) && !words.IsCapital(index));

    /// <summary>Whether a word is an auxiliary or a verb of saying or thinking, which end the noun phrase to their right.</summary>
    private static bool IsFinite(SentenceWords words, int index) =>
        IsAuxiliary(words, index)
        || (!words.IsCapital(index) && words.Lower(index).EndsWith('d') && !words.Is("determiner", index - 1) && CueLexicon.KindOf(words.Lower(index)) is Kind.Said && DeedTable.Of(words.Lower(index)).Count == 0)
        || words.Lower(index) is "says" or "say" or "thinks" or "believes" or "told" or "thought" or "believed";
}
