using System.Buffers.Text;

namespace Parley.Articles.Mail;

/// <summary>Undoes what mail does to bytes that are no plain ASCII (RFC 2045).</summary>
internal static class TransferEncodings
{
    /// <summary>The bytes of a part, as its Content-Transfer-Encoding tells.</summary>
    public static byte[] Decode(ReadOnlySpan<byte> body, string? encoding) => encoding switch
    {
        "base64" => FromBase64(body),
        "quoted-printable" => FromQuotedPrintable(body),
        _ => body.ToArray(),
    };

    /// <summary>The bytes that base64 stands for; characters that are none of its own are passed over, an end that lacks some is left out.</summary>
    public static byte[] FromBase64(ReadOnlySpan<byte> text)
    {
        var letters = new List<byte>(text.Length + 3);
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'+' or (byte)'/')
            {
                letters.Add(letter);
            }
        }

        if (letters.Count % 4 == 1)
        {
            letters.RemoveAt(letters.Count - 1);
        }

        while (letters.Count % 4 != 0)
        {
            letters.Add((byte)'=');
        }

        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(letters.Count)];
        Base64.DecodeFromUtf8([.. letters], bytes, out _, out var length);
        return bytes[..length];
    }

    /// <summary>The bytes that quoted-printable stands for; a = that is followed by no two digits stays.</summary>
    public static byte[] FromQuotedPrintable(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != '=')
            {
                bytes.Add(text[index]);
            }
            else if (index + 2 < text.Length && char.IsAsciiHexDigit((char)text[index + 1]) && char.IsAsciiHexDigit((char)text[index + 2]))
            {
                bytes.Add(Convert.ToByte(System.Text.Encoding.ASCII.GetString(text.Slice(index + 1, 2)), 16));
                index += 2;
            }
            else if (SoftBreakAt(text, index) is var length and > 0)
            {
                index += length - 1;
            }
            else
            {
                bytes.Add(text[index]);
            }
        }

        return [.. bytes];
    }

    // A line that ends in = goes on; blanks may have been put after it on the way.
    private static int SoftBreakAt(ReadOnlySpan<byte> text, int index)
    {
        var end = index + 1;
        while (end < text.Length && text[end] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            end++;
        }

        return end == text.Length ? end - index : text[end] == '\n' ? end + 1 - index : 0;
    }
}
