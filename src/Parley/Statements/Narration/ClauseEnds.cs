using Parley.Statements.Cues;

namespace Parley.Statements.Narration;

/// <summary>Finds where a clause ends that begins with a subject and a verb group.</summary>
internal static class ClauseEnds
{
    private const int LongestTail = 12;

    /// <summary>The word after the clause's last one.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="from">The word after the verb group.</param>
    /// <param name="limit">The word at which what belongs to somebody else begins.</param>
    /// <param name="endsAtComma">Whether the first comma ends it, as it does a subordinate clause at the head of a sentence.</param>
    public static int Of(SentenceWords words, int from, int limit, bool endsAtComma)
    {
        var end = from;
        while (end < limit && !Ends(words, end, limit, endsAtComma))
        {
            end++;
        }

        while (end > from && IsDangling(words, end - 1))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a word belongs to what follows: a mark, an "and", a "to" whose object stands elsewhere.</summary>
    private static bool IsDangling(SentenceWords words, int index) =>
        words.IsMark(index) || words.Is("coordinator", index) || words.Is("subordinator", index) || words.Lower(index) is "." or "!" or "?" or "to"
        || (words.Lower(index) == "'" && !words.Lower(index - 1).EndsWith('s'));

    private static bool Ends(SentenceWords words, int index, int limit, bool endsAtComma) => words.Lower(index) switch
    {
        ";" or ":" or "—" or "–" => true,
        "," => endsAtComma || EndsAtComma(words, index, limit),
        "and" or "but" => BeginsClause(words, index + 1),
        _ => false,
    };

    private static bool EndsAtComma(SentenceWords words, int comma, int limit)
    {
        var next = words.Lower(comma + 1);
        return ((next is "and" or "but") && BeginsClause(words, comma + 2))
            || next is "but" or "while" or "although" or "though" or "whereas" or "who" or "which" or "where" or "according" or "as"
            || ClauseLexicon.Is("refers", next.Length == 0 ? "-" : next)
            || IsTail(words, comma + 1, limit);
    }

    /// <summary>", officials said Thursday": a verb of saying with nothing of its own after it.</summary>
    private static bool IsTail(SentenceWords words, int first, int limit)
    {
        for (var index = first + 1; index < Math.Min(limit, first + LongestTail); index++)
        {
            if (words.Lower(index) == ",")
            {
                return false;
            }

            if (IsSaying(words, index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a new clause, or a verb that shares the subject, begins at a word.</summary>
    private static bool BeginsClause(SentenceWords words, int index)
    {
        while (words.Is("adverb", index) || words.Is("day", index) || words.Lower(index).EndsWith("ly", StringComparison.Ordinal))
        {
            index++;
        }

        return words.Is("pronoun", index) || IsVerb(words, index) || Enumerable.Range(index + 1, 5).TakeWhile(next => !words.IsMark(next) && !words.Is("preposition", next)).Any(next => IsVerb(words, next) && !words.Is("determiner", next - 1));
    }

    private static bool IsVerb(SentenceWords words, int index) =>
        (words.Is("be", index) && words.Lower(index) is not ("be" or "been" or "being")) || words.Lower(index) is "has" or "have" or "had" or "did" or "does"
        || (words.Is("modal", index) && !words.IsCapital(index)) || DeedTable.IsPast(words.Lower(index)) || IsSaying(words, index);

    private static bool IsSaying(SentenceWords words, int index) =>
        words.Lower(index) is "said" or "says" or "say" or "told"
        || (CueLexicon.KindOf(words.Lower(index)) is Kind.Said && words.Lower(index).EndsWith("ed", StringComparison.Ordinal) && !words.Is("determiner", index - 1));
}
