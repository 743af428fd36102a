using Parley.Positions.Phrases;

namespace Parley.Positions.Conditions;

/// <summary>Finds where a conditional clause or phrase ends.</summary>
internal sealed class ClauseEnd(ViewWords words, WordRange range, bool isInitial)
{
    private bool hasVerb;
    private int quoted;
    private int commas;

    /// <summary>The index after the clause's last word.</summary>
    /// <param name="opener">The conditional words.</param>
    /// <param name="isNoun">Whether a noun phrase follows them rather than a clause.</param>
    public int After(WordRange opener, bool isNoun)
    {
        (hasVerb, quoted, commas) = (isNoun, 0, 0);
        for (var index = opener.After; index < range.After; index++)
        {
            if (EndsAt(index, opener, isNoun))
            {
                return index;
            }

            if (isNoun && index > opener.After && words.Lower(index) is "that" or "which" or "who" or "whose")
            {
                hasVerb = false;
            }

            hasVerb |= ClauseWords.IsVerb(words, index);
        }

        return WithoutMarks(words, range.After, opener.After);
    }

    private bool EndsAt(int index, WordRange opener, bool isNoun)
    {
        switch (words.Lower(index))
        {
            case ";" or ":" or "—" or "–" or "-" or "?" or "!" or "(" or "then":
                return true;
            case ".":
                return index == range.After - 1 || words.Lower(index + 1) is "\"" or "”" or "'" or "’";
            case "“":
                quoted++;
                return false;
            case "”":
                return --quoted < 0;
            case "\"":
                return IsClosing(index) && --quoted < 0 || (!IsClosing(index) && ++quoted < 0);
            case ",":
                return hasVerb ? !GoesOnAfterComma(index + 1) : commas++ == 0 && ClauseWords.IsVerb(words, index + 1);
            case "but" or "unless" or "provided" or "only" or "if" or "once":
                return index > opener.After && (words.Lower(index) == "but" || (isNoun && words.Lower(index - 1) is not ("that" or "as")));
            case "and" or "or":
                return hasVerb && !isInitial && StartsMainClause(index + 1);
            default:
                return index > opener.After && isNoun && BeginsMainClause(index);
        }
    }

    private bool IsClosing(int index) => index > 0 && words[index - 1].End == words[index].Start && quoted >= 0 && (index + 1 >= words.Count || words[index + 1].Start > words[index].End || words.Lower(index + 1) is "," or "." or ";" or "?" or "!");

    /// <summary>Whether a comma stands inside the clause: what follows goes on with its verbs.</summary>
    private bool GoesOnAfterComma(int next)
    {
        if (words.Lower(next) is not ("and" or "or" or "nor"))
        {
            return false;
        }

        var word = words.Lower(next + 1);
        return word is "that" or "not" or "only" || (!isInitial && ClauseWords.IsVerb(words, next + 1) && !ClauseWords.Is(word, "modal") && !words.IsCapital(next + 1));
    }

    /// <summary>Whether a new main clause begins: "and would …", "and the court will …".</summary>
    private bool StartsMainClause(int index)
    {
        for (var next = index; next < Math.Min(index + 5, range.After); next++)
        {
            if (ClauseWords.Is(words.Lower(next), "modal"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the main clause begins without a comma: "Without a treaty there would be …", "Without it Kelvaig would …".</summary>
    private bool BeginsMainClause(int index)
    {
        var word = words.Lower(index);
        var isNextVerb = ClauseWords.Is(words.Lower(index + 1), "auxiliary");
        return (isInitial && word is "no" or "nobody" or "nothing") || (isInitial && isNextVerb && (word is "there" or "we" or "i" or "he" or "she" or "they" or "you" or "nobody" || words.IsCapital(index)))
            || (hasVerb && ClauseWords.Is(word, "auxiliary") && !ClauseWords.Is(words.Lower(index - 1), "pronoun") && word is not ("n't" or "been" or "be"));
    }

    /// <summary>The end of a stretch without the marks at it.</summary>
    public static int WithoutMarks(ViewWords words, int after, int atLeast)
    {
        while (after > atLeast && words.Lower(after - 1) is "." or "," or "\"" or "”" or "“" or "?" or "!" or "'" or "’" or ")")
        {
            after--;
        }

        return after;
    }
}
