using Parley.Text;

namespace Parley.Dates.Occasions;

/// <summary>Cuts a stretch of text into words and marks.</summary>
internal static class FrameWords
{
    private const string Openings = "\"“„«‘'([{";

    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Sen.", "Rep.", "Gov.", "Gen.", "Col.", "Lt.", "Sgt.", "Capt.", "Maj.", "Adm.", "St.", "Rev.", "Hon.", "Pres.",
        "Jr.", "Sr.", "No.", "vs.", "Inc.", "Corp.", "Ltd.", "Co.", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.",
        "Mon.", "Tue.", "Tues.", "Wed.", "Thu.", "Thurs.", "Fri.", "Sat.", "Sun.",
    };

    /// <summary>The words and marks of a stretch, in reading order.</summary>
    public static List<FrameWord> Of(string text, TextSpan stretch)
    {
        var words = new List<FrameWord>();
        var start = stretch.Start;
        while (start < stretch.End)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < stretch.End && !char.IsWhiteSpace(text[end]) && (end == start || !IsDash(text[end - 1])) && (end == start || !IsDash(text[end])))
            {
                end++;
            }

            AddWord(words, text, new TextSpan(start, end));
            start = end;
        }

        return words;
    }

    /// <summary>Cuts the marks off the ends of a run of characters without white space.</summary>
    private static void AddWord(List<FrameWord> words, string text, TextSpan run)
    {
        var (start, end) = (run.Start, run.End);
        while (start < end && (Openings.Contains(text[start]) || !IsInner(text[start])))
        {
            Add(words, text, start, start + 1);
            start++;
        }

        var wordEnd = end;
        while (wordEnd > start && !char.IsLetterOrDigit(text[wordEnd - 1]) && !IsAbbreviation(text[start..wordEnd]))
        {
            wordEnd--;
        }

        var possessive = wordEnd - 2 > start && text[wordEnd - 1] is 's' or 'S' && text[wordEnd - 2] is '’' or '\'' ? wordEnd - 2 : wordEnd;
        Add(words, text, start, possessive);
        Add(words, text, possessive, wordEnd);
        for (var index = wordEnd; index < end; index++)
        {
            Add(words, text, index, index + 1);
        }
    }

    private static void Add(List<FrameWord> words, string text, int start, int end)
    {
        if (start < end)
        {
            words.Add(new FrameWord(new TextSpan(start, end), text[start..end]));
        }
    }

    private static bool IsInner(char character) => char.IsLetterOrDigit(character) || character is '$' or '£' or '€' or '@' or '#' || char.IsSurrogate(character);

    private static bool IsDash(char character) => character is '—' or '–';

    /// <summary>"Mr.", "U.S.", "a.m." and an initial keep their last mark.</summary>
    private static bool IsAbbreviation(string word) =>
        word[^1] == '.' && (Abbreviations.Contains(word) || (word.Length == 2 && char.IsUpper(word[0])) || (word.Length > 3 && word[..^1].Contains('.', StringComparison.Ordinal)
            && word[..^1].Split('.').All(part => part.Length is 1 or 2 && part.All(char.IsLetter))));
}
