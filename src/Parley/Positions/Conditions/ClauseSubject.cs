using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Conditions;

/// <summary>Finds who must meet a condition: the subject of its clause, or the owner of its noun.</summary>
internal static class ClauseSubject
{
    /// <summary>The words that name the subject; null when there is none, or when it only suffers what others must do.</summary>
    public static TextSpan? Of(ViewWords words, WordRange clause, bool isNoun)
    {
        if (isNoun)
        {
            return OwnerIn(words, clause);
        }

        var verb = VerbIn(words, clause);
        if (verb is not { } at || at == clause.First || words.Lower(clause.First) is "there" or "it" or "this" or "that")
        {
            return null;
        }

        return IsPassive(words, at, clause.After) ? AgentIn(words, new WordRange(at, clause.After)) : words.SpanOf(clause.First, at);
    }

    /// <summary>The index of the clause's first verb; null when it has none.</summary>
    public static int? VerbIn(ViewWords words, WordRange clause)
    {
        for (var index = clause.First + 1; index < clause.After; index++)
        {
            var isRelative = words.Lower(index - 1) is "that" or "who" or "which" && index - 1 > clause.First;
            if (ClauseWords.IsVerb(words, index) && !isRelative)
            {
                return index;
            }
        }

        return null;
    }

    private static bool IsPassive(ViewWords words, int verb, int after)
    {
        var isBeing = false;
        for (var index = verb; index < Math.Min(verb + 4, after); index++)
        {
            var word = words.Lower(index);
            if (isBeing && !ClauseWords.Is(word, "auxiliary") && IsParticiple(word))
            {
                return true;
            }

            isBeing |= ClauseWords.Is(word, "being");
        }

        return false;
    }

    private static bool IsParticiple(string word) =>
        word.EndsWith("ed", StringComparison.Ordinal) || (word.EndsWith("en", StringComparison.Ordinal) && !ClauseWords.Is(word, "open")) || ClauseWords.Is(word, "participle");

    private static TextSpan? AgentIn(ViewWords words, WordRange rest)
    {
        for (var index = rest.First; index + 1 < rest.After; index++)
        {
            if (words.Lower(index) == "by" && !words.IsNumber(index + 1) && !ClauseWords.Is(words.Lower(index + 1), "time"))
            {
                var after = index + 2;
                while (after < rest.After && (words.IsCapital(after) || !words.IsCapital(after - 1)) && words.Lower(after) is not ("," or "and" or "in" or "on" or "at"))
                {
                    after++;
                }

                return words.SpanOf(index + 1, after);
            }
        }

        return null;
    }

    private static TextSpan? OwnerIn(ViewWords words, WordRange clause)
    {
        for (var index = clause.First + 1; index < clause.After; index++)
        {
            if (words.Lower(index) == "'s" && words.IsCapital(index - 1))
            {
                var first = index - 1;
                while (first > clause.First && words.IsCapital(first - 1))
                {
                    first--;
                }

                return words.SpanOf(first, index);
            }
        }

        return null;
    }
}
