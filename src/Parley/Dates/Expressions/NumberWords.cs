namespace Parley.Dates.Expressions;

/// <summary>Reads several number words as one number: "twenty four", "two thousand", "nineteen ninety-seven".</summary>
internal static class NumberWords
{
    /// <summary>Replaces each run of number words by one word that carries the number.</summary>
    public static void Join(List<TimeWord> words)
    {
        var kept = 0;
        for (var index = 0; index < words.Count; index++)
        {
            var word = words[index];
            if (kept > 0 && IsSpelled(word) && IsSpelled(words[kept - 1]) && word.Gap != WordGap.Break
                && Joined(words[kept - 1], word) is { } joined)
            {
                words[kept - 1] = joined;
                continue;
            }

            words[kept++] = word;
        }

        words.RemoveRange(kept, words.Count - kept);
    }

    private static bool IsSpelled(TimeWord word) => word.Is(Sense.Number) && !ReferenceEquals(word.Entry, Lexicon.Figures);

    private static TimeWord? Joined(TimeWord first, TimeWord second)
    {
        var (a, b) = (first.Number, second.Number);
        var sum = (a, b) switch
        {
            ( >= 20 and < 100, >= 1 and < 10) when a % 10 == 0 => a + b,
            ( >= 1900 and < 2100, >= 1 and < 10) when a % 10 == 0 && a % 100 != 0 => a + b,
            (19 or 20, >= 10 and < 100) => (a * 100) + b,
            ( >= 2000 and < 2100, >= 1 and < 100) when a % 100 == 0 => a + b,
            ( >= 1 and < 100, 100) or ( >= 1 and < 100, 1000) => a * b,
            _ => 0,
        };

        return sum == 0 ? null : first with
        {
            End = second.End,
            Number = sum,
            Senses = Sense.Number | (sum is >= 1900 and < 2100 ? Sense.Year : Sense.None),
        };
    }
}
