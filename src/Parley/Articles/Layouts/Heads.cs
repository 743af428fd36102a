using System.Text.RegularExpressions;

namespace Parley.Articles.Layouts;

/// <summary>Sorts the lines above an article's running text: headline, the line under it, byline, day.</summary>
internal static partial class Heads
{
    private const int MostLines = 12;

    private const int LongestHeadline = 180;

    // A headline printed with a full stop is told from a short first sentence by its length; leads are longer.
    private const int LongestHeadlineWithStop = 100;

    /// <summary>Marks the lines from the top down to the first that is running text.</summary>
    public static void Mark(LayoutLine[] lines, string? title)
    {
        var headlineSeen = title is not null;
        for (var index = 0; index < Math.Min(lines.Length, MostLines); index++)
        {
            var (line, next) = (lines[index], index + 1 < lines.Length ? lines[index + 1] : null);
            if (line.Kind is { } known)
            {
                if (known == BlockKind.Body)
                {
                    return;
                }

                headlineSeen |= known == BlockKind.Headline;
                continue;
            }

            line.Kind = Datelines.IsDayLine(line) ? BlockKind.Dateline
                : headlineSeen && Bylines.TellsUnderHeadline(line, next) ? BlockKind.Byline
                : next is not null && IsHeadline(line, next, isFirst: !headlineSeen || index == 0, title) ? BlockKind.Headline
                : null;
            if (line.Kind is null)
            {
                return;
            }

            headlineSeen |= line.Kind == BlockKind.Headline;
        }
    }

    private static bool IsHeadline(LayoutLine line, LayoutLine next, bool isFirst, string? title)
    {
        if (title is not null && Letters(line.Words) is { Length: > 0 } letters && letters == Letters(title))
        {
            return true;
        }

        if (!line.IsAtMost(LongestHeadline) || next.Words.Length == 0 || Datelines.LengthAtStart(line) > 0)
        {
            return false;
        }

        return line.LastMark switch
        {
            ':' or ',' or '…' => false,
            ';' => isFirst && line.IsAtMost(LongestHeadlineWithStop),
            '.' => isFirst && IsHeadlineWithStop(line),
            '?' or '!' => isFirst && line.IsAtMost(LongestHeadlineWithStop),
            _ => !line.Words.StartsWith('-') && !line.Words.StartsWith('•'),
        };
    }

    private static bool IsHeadlineWithStop(LayoutLine line) =>
        SentenceEnd().Count(line.Words) <= 2
        && (IsInTitleCase(line.Words)
            ? line.IsAtMost(LongestHeadline)
            : line.IsAtMost(LongestHeadlineWithStop) && !line.Reports && !Day().IsMatch(line.Words) && !PastOpening().IsMatch(line.Words));

    private static bool IsInTitleCase(string words)
    {
        var long4 = words.Split(' ').Where(word => word.Length >= 4 && char.IsLetter(word[0])).ToArray();
        return long4.Length >= 3 && long4.Count(word => char.IsUpper(word[0])) >= long4.Length * 0.85;
    }

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    // The stops of U.N. and of initials end no sentence.
    [GeneratedRegex("""(?<!\b\p{Lu})[.?!](?!\w)""")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("""\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|last (?:week|month|year|night)|this (?:week|morning))\b""")]
    private static partial Regex Day();

    // First sentences open with an article or a pronoun and a past tense; headlines leave the one out and the other.
    [GeneratedRegex("""^(?:The|A|An|It|He|She|They|There|I|We|In|On|At|After|When|As)\s""")]
    private static partial Regex PastOpening();
}
