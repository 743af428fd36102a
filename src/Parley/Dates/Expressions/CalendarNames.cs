namespace Parley.Dates.Expressions;

/// <summary>Tells month and weekday names from other words written alike: the modal "may", "march", "sat", the Sun.</summary>
internal static class CalendarNames
{
    private const Sense Names = Sense.Month | Sense.Weekday;

    private static readonly string[] DateWords =
        ["in", "of", "since", "until", "till", "by", "from", "during", "through", "last", "next", "this", "every", "each"];

    private static readonly string[] Links = ["and", "or", "to", "&", ","];

    /// <summary>The senses that a word keeps with its letters as they are.</summary>
    public static Sense SensesAsWritten(string text, int start, int end, Sense senses)
    {
        if ((senses & Names) == 0 || char.IsUpper(text[start]))
        {
            return senses;
        }

        // A name in full is one even in small letters; "march", "may", "sat" and the like are not.
        return text.AsSpan(start, end - start) is { Length: > 5 } and not "august" or "april" or "june" or "july" ? senses : senses & ~Names;
    }

    /// <summary>Whether a month or weekday name that is also another word stands where only the name can.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="index">Which of them is the name.</param>
    /// <param name="text">The text, for the letters of the words around.</param>
    public static bool IsClear(IReadOnlyList<TimeWord> words, int index, string text)
    {
        var word = words[index];
        var length = word.End - word.Start;
        if (word.Is(Sense.Weekday))
        {
            return length > 5 || NumberFollows(words, index) || MonthFollows(words, index);
        }

        return word.Is("may") || word.Is("march") || word.Is("august")
            ? NumberFollows(words, index) || DateWordPrecedes(words, index, text)
            : length > 3 || word.Is("june") || word.Is("july") || text[word.End - 1] == '.' || NumberFollows(words, index) || DateWordPrecedes(words, index, text);
    }

    private static bool NumberFollows(IReadOnlyList<TimeWord> words, int index)
    {
        var next = index + 1 < words.Count && words[index + 1].Is(",") ? index + 2 : index + 1;
        return next < words.Count && words[next].Is(Sense.Day | Sense.Year | Sense.Ordinal) && words[next].Gap != WordGap.Break;
    }

    private static bool MonthFollows(IReadOnlyList<TimeWord> words, int index)
    {
        var next = index + 1 < words.Count && words[index + 1].Is(",") ? index + 2 : index + 1;
        return next < words.Count && words[next].Is(Sense.Month);
    }

    private static bool DateWordPrecedes(IReadOnlyList<TimeWord> words, int index, string text)
    {
        if (index == 0)
        {
            return false;
        }

        var before = words[index - 1];
        if (before.Is(Sense.Day | Sense.Month | Sense.Edge | Sense.Ordinal))
        {
            return true;
        }

        // "April and May".
        return Array.Exists(DateWords, before.Is)
            || (Array.Exists(Links, before.Is) && index > 1 && words[index - 2].Is(Sense.Month) && char.IsUpper(text[words[index - 2].Start]));
    }
}
