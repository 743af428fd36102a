using System.Globalization;

namespace Parley.Dates.Expressions;

/// <summary>Reads words that begin with a figure: "14", "2025", "1,500", "3rd", "7:15", "1980s", "'80s".</summary>
internal static class Figures
{
    private const int FirstYear = 1000, LastYear = 2199;

    public static TimeWord At(string text, int index, int end, WordGap gap)
    {
        if (!char.IsAsciiDigit(text[index]))
        {
            return Word(index, index + 4, Sense.Decade, 1900 + ((text[index + 1] - '0') * 10), gap);
        }

        var stop = DigitsEnd(text, index, end);
        if (stop - index > 4)
        {
            return Word(index, stop, Sense.None, 0, gap);
        }

        var number = int.Parse(text.AsSpan(index, stop - index), CultureInfo.InvariantCulture);
        return Clock(text, index, stop, end, number, gap)
            ?? Grouped(text, index, stop, end, gap)
            ?? Suffixed(text, index, stop, end, number, gap)
            ?? Word(index, stop, Senses(number, stop - index), number, gap);
    }

    private static Sense Senses(int number, int digits) =>
        Sense.Number
        | (digits <= 2 && number is >= 1 and <= 31 ? Sense.Day : Sense.None)
        | (digits == 4 && number is >= FirstYear and <= LastYear ? Sense.Year : Sense.None);

    private static TimeWord? Clock(string text, int index, int stop, int end, int hour, WordGap gap)
    {
        var minutes = stop + 3 <= end && text[stop] == ':' ? DigitsEnd(text, stop + 1, end) : 0;
        if (minutes != stop + 3 || hour > 24 || stop - index > 2)
        {
            return null;
        }

        var minute = int.Parse(text.AsSpan(stop + 1, 2), CultureInfo.InvariantCulture);

        return minute > 59 ? null : Word(index, minutes, Sense.Clock, (hour * 60) + minute, gap);
    }

    // "1,500" and "2.5" are amounts, and no days or years.
    private static TimeWord? Grouped(string text, int index, int stop, int end, WordGap gap)
    {
        var last = stop;
        while (last + 1 < end && text[last] is ',' or '.' && char.IsAsciiDigit(text[last + 1]))
        {
            var next = DigitsEnd(text, last + 1, end);
            if (text[last] == ',' && next - last != 4)
            {
                break;
            }

            last = next;
        }

        return last == stop ? null : Word(index, last, Sense.None, 0, gap);
    }

    private static TimeWord? Suffixed(string text, int index, int stop, int end, int number, WordGap gap)
    {
        var last = stop;
        while (last < end && char.IsLetter(text[last]))
        {
            last++;
        }

        return text.AsSpan(stop, last - stop) switch
        {
            "st" or "nd" or "rd" or "th" => Word(index, last, number is >= 1 and <= 31 ? Sense.Ordinal | Sense.Day : Sense.Ordinal, number, gap),
            "s" when stop - index == 4 && number % 10 == 0 => Word(index, last, Sense.Decade, number, gap),
            _ => null,
        };
    }

    private static int DigitsEnd(string text, int index, int end)
    {
        while (index < end && char.IsAsciiDigit(text[index]))
        {
            index++;
        }

        return index;
    }

    private static TimeWord Word(int start, int end, Sense senses, int number, WordGap gap) => new(start, end, Lexicon.Figures, senses, number, gap);
}
