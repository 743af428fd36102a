using Parley.Text;

namespace Parley.Dates.Expressions;

/// <summary>Cuts a stretch of text into the words and marks that time expressions are made of, in one pass.</summary>
/// <remarks>
/// Unlike <see cref="Words"/> it keeps "Oct." and "p.m." whole, reads figures, and drops the hyphen in "two-week":
/// patterns then need not spell it out.
/// </remarks>
internal sealed class TimeWords(Lexicon lexicon)
{
    public List<TimeWord> Of(string text, TextSpan stretch)
    {
        var words = new List<TimeWord>((stretch.Length / 5) + 4);
        var index = stretch.Start;
        var gap = WordGap.Space;
        while (index < stretch.End)
        {
            var character = text[index];
            if (char.IsWhiteSpace(character))
            {
                gap = GapAt(text, ref index, stretch.End, gap);
                continue;
            }

            if (IsInnerHyphen(text, index, stretch))
            {
                gap = WordGap.Hyphen;
                index++;
                continue;
            }

            var word = At(text, index, stretch.End, gap);
            words.Add(word);
            index = word.End;
            gap = WordGap.None;
        }

        NumberWords.Join(words);
        return words;
    }

    private TimeWord At(string text, int index, int end, WordGap gap)
    {
        if (char.IsAsciiDigit(text[index]) || IsShortDecade(text, index, end))
        {
            return Figures.At(text, index, end, gap);
        }

        var stop = IsQuarter(text, index, end) ? index + 2 : char.IsLetter(text[index]) ? LettersEnd(text, index, end) : MarkEnd(text, index, end);
        var entry = lexicon.Find(text.AsSpan(index, stop - index));
        if (stop < end && text[stop] == '.' && char.IsLetter(text[index]) && lexicon.Find(text.AsSpan(index, stop + 1 - index)) is { } dotted)
        {
            (entry, stop) = (dotted, stop + 1);
        }

        var senses = entry?.Senses ?? Sense.None;
        var number = (senses & (Sense.Number | Sense.Decade)) != 0 && entry is not null ? entry.Value(Sense.Number | Sense.Decade) : 0;
        return new TimeWord(index, stop, entry, CalendarNames.SensesAsWritten(text, index, stop, senses), number, gap);
    }

    private static WordGap GapAt(string text, ref int index, int end, WordGap before)
    {
        var lines = 0;
        while (index < end && char.IsWhiteSpace(text[index]))
        {
            lines += text[index] is '\n' or '\u2028' or '\u2029' ? 1 : 0;
            index++;
        }

        return lines > 1 ? WordGap.Break : before == WordGap.Hyphen ? WordGap.Hyphen : WordGap.Space;
    }

    private static bool IsInnerHyphen(string text, int index, TextSpan stretch) =>
        text[index] is '-' or '\u2010' or '\u2011'
        && index > stretch.Start && char.IsLetterOrDigit(text[index - 1])
        && index + 1 < stretch.End && (char.IsLetterOrDigit(text[index + 1]) || char.IsWhiteSpace(text[index + 1]));

    private static bool IsShortDecade(string text, int index, int end) =>
        text[index] is '\'' or '’' or '‘' && index + 3 < end && char.IsAsciiDigit(text[index + 1]) && text[index + 2] == '0' && text[index + 3] == 's';

    private static bool IsQuarter(string text, int index, int end) =>
        text[index] == 'Q' && index + 1 < end && text[index + 1] is >= '1' and <= '4' && (index + 2 == end || !char.IsLetterOrDigit(text[index + 2]));

    // "p.m." and "U.S." are one word each; the stop that ends a sentence after another word is not part of it.
    private static int LettersEnd(string text, int index, int end)
    {
        var stop = index;
        while (stop < end && char.IsLetter(text[stop]))
        {
            stop++;
        }

        while (stop == index + 1 + ((stop - index - 1) / 2 * 2) && stop + 1 < end && text[stop] == '.' && char.IsLetter(text[stop + 1])
            && (stop + 2 >= end || !char.IsLetter(text[stop + 2])))
        {
            stop += 2;
        }

        return stop > index + 1 && stop < end && text[stop - 2] == '.' && text[stop] == '.' ? stop + 1 : stop;
    }

    // "'s" and "'ll" are words; any other mark is one by itself.
    private static int MarkEnd(string text, int index, int end)
    {
        var stop = index + 1;
        if (text[index] is not ('\'' or '’'))
        {
            return stop;
        }

        while (stop < end && stop < index + 4 && char.IsLetter(text[stop]))
        {
            stop++;
        }

        return stop < index + 4 ? stop : index + 1;
    }
}
