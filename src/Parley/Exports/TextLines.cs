using System.Globalization;
using System.Text;

namespace Parley.Exports;

/// <summary>Breaks words into lines of a terminal, where some characters take two columns and some none.</summary>
internal static class TextLines
{
    /// <summary>The words in lines of at most <paramref name="width"/> columns; white space and control characters become single spaces.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var columns = 0;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Visible).Where(word => word.Length > 0))
        {
            var rest = word;
            var needed = ColumnsOf(rest);
            if (columns > 0 && columns + 1 + needed > width)
            {
                lines.Add(line.ToString());
                (line, columns) = (new StringBuilder(), 0);
            }

            while (needed > width)
            {
                var fits = CharactersIn(rest, width);
                lines.Add(rest[..fits]);
                rest = rest[fits..];
                needed = ColumnsOf(rest);
            }

            line.Append(columns > 0 ? " " : "").Append(rest);
            columns += (columns > 0 ? 1 : 0) + needed;
        }

        if (columns > 0 || lines.Count == 0)
        {
            lines.Add(line.ToString());
        }

        return lines;
    }

    private static string Visible(string word) => string.Concat(word.Where(character => !char.IsControl(character)));

    private static int ColumnsOf(string text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += ColumnsOf(rune);
        }

        return columns;
    }

    private static int CharactersIn(string text, int width)
    {
        var (columns, characters) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            columns += ColumnsOf(rune);
            if (columns > width && characters > 0)
            {
                break;
            }

            characters += rune.Utf16SequenceLength;
        }

        return Math.Min(characters, text.Length);
    }

    /// <summary>Wide for East Asian scripts and emoji, none for marks that combine and invisible format characters.</summary>
    private static int ColumnsOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1,
    };
}
