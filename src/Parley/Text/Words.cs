using System.Globalization;
using System.Text;

namespace Parley.Text;

/// <summary>Cuts a text into words as the reader model counts them (<c>docs/models.md</c>, "Words").</summary>
/// <remarks>
/// A word is a maximal run of letters, numbers and '_'; any other character that is not white space is a word of its own.
/// Characters are code points: a surrogate pair is one, and a lone surrogate is a word of its own.
/// </remarks>
public static class Words
{
    /// <summary>The words of the given paragraphs of a text, in reading order.</summary>
    public static IReadOnlyList<Word> Of(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(paragraphs);
        var words = new List<Word>();
        for (var paragraph = 0; paragraph < paragraphs.Count; paragraph++)
        {
            var inside = false;
            foreach (var span in SpansIn(text, paragraphs[paragraph]))
            {
                var word = text.AsSpan(span.Start, span.Length);
                words.Add(new Word(span, paragraph, LettersOf(word), QuotingOf(word, ref inside)));
            }
        }

        return words;
    }

    /// <summary>The words of one stretch of a text, without what the model is told about them.</summary>
    public static IEnumerable<TextSpan> SpansIn(string text, TextSpan stretch)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = -1;
        var index = stretch.Start;
        while (index < stretch.End)
        {
            var length = CharacterAt(text, index, stretch.End, out var category);
            if (IsWordCharacter(category) || text[index] == '_')
            {
                start = start < 0 ? index : start;
                index += length;
                continue;
            }

            if (start >= 0)
            {
                yield return new TextSpan(start, index);
                start = -1;
            }

            if (length > 1 || !char.IsWhiteSpace(text[index]))
            {
                yield return new TextSpan(index, index + length);
            }

            index += length;
        }

        if (start >= 0)
        {
            yield return new TextSpan(start, stretch.End);
        }
    }

    /// <summary>How the letters of a word are written.</summary>
    public static LetterCase LettersOf(ReadOnlySpan<char> word)
    {
        var (letters, characters, lower, upper) = (0, 0, true, true);
        foreach (var rune in word.EnumerateRunes())
        {
            characters++;
            if (!Rune.IsLetter(rune))
            {
                continue;
            }

            letters++;
            lower &= !IsUpper(rune);
            upper &= !Rune.IsLower(rune);
        }

        Rune.DecodeFromUtf16(word, out var first, out _);
        return (letters, lower, upper) switch
        {
            (0, _, _) => Rune.IsDigit(first) ? LetterCase.Number : LetterCase.None,
            (_, true, false) => LetterCase.Lower,
            (_, false, true) when characters > 1 => LetterCase.Upper,
            _ => IsUpper(first) ? LetterCase.Title : LetterCase.Other,
        };
    }

    private static bool IsUpper(Rune rune) =>
        Rune.IsUpper(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.TitlecaseLetter;

    private static Quoting QuotingOf(ReadOnlySpan<char> word, ref bool inside)
    {
        switch (word)
        {
            case "“" or "«" or "„":
                inside = true;
                return Quoting.Mark;
            case "”" or "»":
                inside = false;
                return Quoting.Mark;
            case "\"":
                inside = !inside;
                return Quoting.Mark;
            default:
                return inside ? Quoting.Inside : Quoting.Outside;
        }
    }

    private static int CharacterAt(string text, int index, int end, out UnicodeCategory category)
    {
        var character = text[index];
        if (char.IsHighSurrogate(character) && index + 1 < end && char.IsLowSurrogate(text[index + 1]))
        {
            category = CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(character, text[index + 1]));
            return 2;
        }

        category = char.GetUnicodeCategory(character);
        return 1;
    }

    private static bool IsWordCharacter(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
