using System.Text;
using System.Text.RegularExpressions;
using Parley.Articles.Files;

namespace Parley.Articles.Mail;

/// <summary>Decodes the encoded words of header lines (RFC 2047): =?UTF-8?Q?Pe=C3=B1a?=.</summary>
internal static partial class EncodedWords
{
    /// <summary>The words, decoded where they are encoded; white space between two encoded words is none.</summary>
    public static string Decode(string words)
    {
        var decoded = new StringBuilder();
        var bytes = new List<byte>();
        var (encoding, end) = (string.Empty, 0);
        foreach (Match match in Word().Matches(words))
        {
            var between = words[end..match.Index];
            var isNext = bytes.Count > 0 && string.IsNullOrWhiteSpace(between);

            // A letter of several bytes may lie in two words: their bytes are joined before they are decoded.
            if (!isNext || !encoding.Equals(match.Groups["encoding"].Value, StringComparison.OrdinalIgnoreCase))
            {
                Flush();
                decoded.Append(isNext ? string.Empty : between);
            }

            encoding = match.Groups["encoding"].Value;
            bytes.AddRange(BytesOf(match));
            end = match.Index + match.Length;
        }

        Flush();
        return decoded.Append(words, end, words.Length - end).ToString();

        void Flush()
        {
            decoded.Append(bytes.Count == 0 ? string.Empty : TextDecoder.Guess([.. bytes], encoding));
            bytes.Clear();
        }
    }

    private static byte[] BytesOf(Match word)
    {
        var text = word.Groups["text"].Value;
        return word.Groups["kind"].Value is "b" or "B"
            ? TransferEncodings.FromBase64(Encoding.ASCII.GetBytes(text))
            : TransferEncodings.FromQuotedPrintable(Encoding.Latin1.GetBytes(text.Replace('_', ' ')));
    }

    [GeneratedRegex("""=\?(?<encoding>[^?*\s]+)(?:\*[^?]*)?\?(?<kind>[bBqQ])\?(?<text>[^?]*)\?=""")]
    private static partial Regex Word();
}
