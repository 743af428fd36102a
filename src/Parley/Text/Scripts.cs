namespace Parley.Text;

/// <summary>Tells the language of a text that is not in Latin letters from the script most of its letters are in.</summary>
internal static class Scripts
{
    // Enough to tell; a longer text is judged by its beginning.
    private const int MostLetters = 20_000;

    private static readonly (char First, char Last, string Language)[] Ranges =
    [
        ('\u0370', '\u03ff', "el"), ('\u0400', '\u052f', "ru"), ('\u0530', '\u058f', "hy"), ('\u0590', '\u05ff', "he"),
        ('\u0600', '\u06ff', "ar"), ('\u0900', '\u097f', "hi"), ('\u0980', '\u09ff', "bn"), ('\u0e00', '\u0e7f', "th"),
        ('\u10a0', '\u10ff', "ka"), ('\u3040', '\u30ff', "ja"), ('\u4e00', '\u9fff', "zh"), ('\uac00', '\ud7a3', "ko"),
    ];

    /// <summary>The language of the script that holds more than half of the letters; null when that is Latin, or none.</summary>
    public static string? LanguageOf(string text)
    {
        var counts = new Dictionary<string, int>();
        var (letters, ukrainian, persian) = (0, 0, 0);
        foreach (var character in text.Where(char.IsLetter).Take(MostLetters))
        {
            letters++;
            ukrainian += character is 'і' or 'ї' or 'є' or 'ґ' ? 1 : 0;
            persian += character is 'پ' or 'چ' or 'ژ' or 'گ' ? 1 : 0;
            if (character >= '\u0370' && LanguageOf(character) is { } language)
            {
                counts[language] = counts.GetValueOrDefault(language) + 1;
            }
        }

        // Japanese is written with Chinese characters too: a fair share of syllables decides.
        if (counts.TryGetValue("ja", out var syllables) && counts.TryGetValue("zh", out var characters) && syllables * 5 > characters)
        {
            counts["ja"] = syllables + characters;
            counts.Remove("zh");
        }

        return counts.FirstOrDefault(pair => pair.Value * 2 > letters).Key switch
        {
            "ru" when ukrainian * 50 > letters => "uk",
            "ar" when persian * 50 > letters => "fa",
            var language => language,
        };
    }

    private static string? LanguageOf(char character)
    {
        foreach (var (first, last, language) in Ranges)
        {
            if (first <= character && character <= last)
            {
                return language;
            }
        }

        return null;
    }
}
