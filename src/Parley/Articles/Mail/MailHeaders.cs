using System.Text;
using System.Text.RegularExpressions;
using Parley.Articles.Files;

namespace Parley.Articles.Mail;

/// <summary>The header lines of a mail or of a part of one (RFC 5322, RFC 2045).</summary>
internal sealed partial class MailHeaders
{
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    private MailHeaders()
    {
    }

    /// <summary>Reads the lines up to the blank one; lines that begin with white space go on with the one before.</summary>
    public static MailHeaders Parse(ReadOnlySpan<byte> bytes) => Parse(TextDecoder.Guess(bytes));

    /// <summary>Reads the lines of a text, up to a blank one.</summary>
    public static MailHeaders Parse(string text)
    {
        var headers = new MailHeaders();
        foreach (Match line in HeaderLine().Matches(text[..EndOf(text)]))
        {
            headers.values.TryAdd(line.Groups["name"].Value, LineBreaks().Replace(line.Groups["value"].Value, " ").Trim());
        }

        return headers;
    }

    /// <summary>The value of the first header line with this name, as it stands; null when there is none.</summary>
    public string? Raw(string name) => values.GetValueOrDefault(name);

    /// <summary>The value of a header line with its encoded words (RFC 2047) decoded, on one line; null when there is none or it is blank.</summary>
    public string? Words(string name) => Raw(name) is { } raw && OneLine(EncodedWords.Decode(raw)) is { Length: > 0 } words ? words : null;

    /// <summary>A header line's first word in lower case: "text/plain" of Content-Type, "attachment" of Content-Disposition.</summary>
    public string? Token(string name) => Raw(name)?.Split(';')[0].Trim().ToLowerInvariant() is { Length: > 0 } token ? token : null;

    /// <summary>A parameter of a header line, such as charset; null when there is none.</summary>
    public string? Parameter(string name, string parameter)
    {
        if (Raw(name) is not { } raw)
        {
            return null;
        }

        var pieces = Parameters().Matches(raw)
            .Where(match => match.Groups["name"].Value.Split('*')[0].Equals(parameter, StringComparison.OrdinalIgnoreCase))
            .OrderBy(match => match.Groups["number"].Success ? match.Groups["number"].Value.Length : 0)
            .ThenBy(match => match.Groups["number"].Value, StringComparer.Ordinal)
            .Select(ValueOf)
            .ToArray();
        return pieces.Length == 0 ? null : EncodedWords.Decode(string.Concat(pieces));
    }

    // RFC 2231: name*=UTF-8'en'with%20escapes; the pieces of a long value are numbered.
    private static string ValueOf(Match match)
    {
        var value = match.Groups["quoted"].Success ? Escaped().Replace(match.Groups["quoted"].Value, "$1") : match.Groups["plain"].Value.Trim();
        if (!match.Groups["name"].Value.EndsWith('*') && !match.Groups["star"].Success)
        {
            return value;
        }

        var start = value.Split('\'') is [_, _, ..] ? value.LastIndexOf('\'') + 1 : 0;
        return Uri.UnescapeDataString(value[start..]);
    }

    private static int EndOf(string text) => BlankLine().Match(text) is { Success: true } blank ? blank.Index : text.Length;

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("""^(?<name>[!-9;-~]+)[ \t]*:(?<value>[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)""", RegexOptions.Multiline)]
    private static partial Regex HeaderLine();

    [GeneratedRegex("""\r?\n""")]
    private static partial Regex LineBreaks();

    [GeneratedRegex("""^\r?\n|\n\r?\n""")]
    private static partial Regex BlankLine();

    [GeneratedRegex(""";\s*(?<name>[A-Za-z0-9_-]+(?:\*(?<number>[0-9]+))?)(?<star>\*)?\s*=\s*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<plain>[^;]*))""")]
    private static partial Regex Parameters();

    [GeneratedRegex("""\\(.)""")]
    private static partial Regex Escaped();
}
