using System.Text;
using System.Text.Unicode;

namespace Parley.Articles.Files;

/// <summary>Turns bytes into text: by byte-order mark, as UTF-8, as declared, as Windows-1252, in this order.</summary>
/// <remarks>
/// Bytes that are well-formed UTF-8 and not all ASCII are UTF-8 whatever a page declares: no other encoding comes out so
/// by chance, and saved pages often keep the declaration of the page they were made from.
/// </remarks>
internal static class TextDecoder
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // Longer ones first: the mark of UTF-32 begins with that of UTF-16.
    private static readonly Encoding[] Marked = [Encoding.UTF8, Encoding.UTF32, new UTF32Encoding(true, true), Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>The text that these bytes hold, byte-order mark left out.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="place">The file, as a message names it.</param>
    /// <param name="declared">The encoding that the content itself names, if it does.</param>
    /// <exception cref="UnreadableArticleException">The bytes are no text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string place, string? declared = null)
    {
        var text = Decode(bytes, declared);
        var controls = text.Count(character => char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'));
        if (controls * 20 > text.Length)
        {
            throw new UnreadableArticleException(place, "is binary, no text");
        }

        return text;
    }

    /// <summary>The text that these bytes hold if they are text, byte-order mark left out; anything if they are none.</summary>
    public static string Guess(ReadOnlySpan<byte> bytes, string? declared = null) => Decode(bytes, declared);

    /// <summary>The encoding whose byte-order mark these bytes begin with.</summary>
    public static Encoding? ByMark(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return encoding;
            }
        }

        return null;
    }

    private static string Decode(ReadOnlySpan<byte> bytes, string? declared) =>
        ByMark(bytes) is { } marked ? marked.GetString(bytes[marked.Preamble.Length..])
        : WideWithoutMark(bytes) is { } wide ? wide.GetString(bytes)
        : Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes)
        : Known(declared) is { } known ? known.GetString(bytes)
        : NearlyUtf8(bytes) ?? Windows1252.GetString(bytes);

    // Latin text in UTF-16 has a zero in every second byte.
    private static UnicodeEncoding? WideWithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }

        var (even, odd) = (0, 0);
        var pairs = Math.Min(bytes.Length, 4096) / 2;
        for (var pair = 0; pair < pairs; pair++)
        {
            even += bytes[pair * 2] == 0 ? 1 : 0;
            odd += bytes[(pair * 2) + 1] == 0 ? 1 : 0;
        }

        return odd * 10 > pairs * 7 && even * 20 <= pairs ? new UnicodeEncoding(false, false)
            : even * 10 > pairs * 7 && odd * 20 <= pairs ? new UnicodeEncoding(true, false)
            : null;
    }

    private static Encoding? Known(string? declared)
    {
        try
        {
            return declared?.ToUpperInvariant() switch
            {
                null or "UTF-8" or "UTF8" or "UTF-7" or "UTF-16" or "UTF-16LE" or "UTF-16BE" => null,
                "ISO-8859-1" or "LATIN1" or "US-ASCII" or "ASCII" => Windows1252,
                _ => CodePagesEncodingProvider.Instance.GetEncoding(declared) ?? Encoding.GetEncoding(declared),
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // A file that was cut off inside a letter, or has a few damaged ones, is still UTF-8.
    private static string? NearlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var damaged = text.Count(character => character == '\ufffd');
        var whole = text.Count(character => character > '\u007f') - damaged;
        var isCutOff = damaged == 1 && text[^1] == '\ufffd' && bytes[^1] >= 0xC2 && whole > 0;
        return isCutOff || whole >= damaged * 4 ? text : null;
    }
}
