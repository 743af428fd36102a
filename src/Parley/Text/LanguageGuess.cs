namespace Parley.Text;

/// <summary>Guesses the language of a text from its script and its commonest small words.</summary>
/// <remarks>
/// Made to keep other languages out, not to tell all apart: English is the answer whenever its small words are about as
/// frequent as any other language's, and "und" when too few words are known.
/// </remarks>
public static class LanguageGuess
{
    /// <summary>The answer for a text that is too short, or in none of the languages known.</summary>
    public const string Unknown = "und";

    // Enough to tell; a longer text is judged by its beginning.
    private const int MostWords = 4000;

    private const int FewestWords = 12;

    // In running text a fifth to a half of the words are on the list of its language; names and figures alone have fewer.
    private const double LeastShare = 0.06;

    /// <summary>The two-letter code of the language <paramref name="text"/> is most likely in, or <see cref="Unknown"/>.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Scripts.LanguageOf(text) ?? OfLatin(text);
    }

    private static string OfLatin(string text)
    {
        var hits = new Dictionary<string, int>();
        var words = 0;
        foreach (var word in Words(text).Take(MostWords))
        {
            words++;
            foreach (var language in SmallWords.LanguagesOf(word))
            {
                hits[language] = hits.GetValueOrDefault(language) + 1;
            }
        }

        if (words < FewestWords || hits.Count == 0)
        {
            return Unknown;
        }

        var (best, most) = hits.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First();
        var english = hits.GetValueOrDefault("en");
        return most < Math.Max(2, words * LeastShare) ? Unknown : english * 1.25 >= most ? "en" : best;
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && char.IsLetter(text[index]))
            {
                start = start < 0 ? index : start;
            }
            else if (start >= 0)
            {
                // A capital alone is an initial, or spells something out (U-S-A).
                if (index - start > 1 || char.IsLower(text[start]))
                {
                    yield return text[start..index].ToLowerInvariant();
                }

                start = -1;
            }
        }
    }
}
