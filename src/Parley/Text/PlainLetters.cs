using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Parley.Text;

/// <summary>Small letters without marks: "Réal" becomes "real".</summary>
/// <remarks>
/// The table is <c>decompositions.txt</c>, made by <c>data/make-decompositions.py</c>; the framework's own normalisation needs a
/// library that not every machine has, and its answers differ between versions of it.
/// </remarks>
internal static class PlainLetters
{
    private const int HangulFirst = 0xAC00, HangulLast = 0xD7A3, Leads = 0x1100, Vowels = 0x1161, Trails = 0x11A7;
    private const int VowelCount = 21, TrailCount = 28;

    private static readonly FrozenDictionary<int, string> Table = Load();

    /// <summary>The word in small letters, decomposed, without non-spacing marks; a lone surrogate stays as it is.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (System.Text.Ascii.IsValid(word))
        {
            return word.ToString().ToLowerInvariant();
        }

        var plain = new StringBuilder(word.Length);
        while (!word.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(word, out var rune, out var length) != System.Buffers.OperationStatus.Done)
            {
                plain.Append(word[0]);
                word = word[1..];
                continue;
            }

            Append(plain, rune);
            word = word[length..];
        }

        return plain.ToString();
    }

    private static void Append(StringBuilder plain, Rune rune)
    {
        if (Table.TryGetValue(rune.Value, out var decomposed))
        {
            plain.Append(decomposed);
        }
        else if (rune.Value is >= HangulFirst and <= HangulLast)
        {
            var index = rune.Value - HangulFirst;
            plain.Append((char)(Leads + (index / (VowelCount * TrailCount))));
            plain.Append((char)(Vowels + (index / TrailCount % VowelCount)));
            plain.Append(index % TrailCount == 0 ? "" : ((char)(Trails + (index % TrailCount))).ToString());
        }
        else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
        {
            plain.Append(Rune.ToLowerInvariant(rune).ToString());
        }
    }

    private static FrozenDictionary<int, string> Load()
    {
        var table = new Dictionary<int, string>();
        foreach (var line in EmbeddedText.Lines("decompositions.txt"))
        {
            Rune.DecodeFromUtf16(line, out var rune, out var length);
            table.Add(rune.Value, line[(length + 1)..]);
        }

        return table.ToFrozenDictionary();
    }
}
