using System.Text;
using Parley.Articles.Files;

namespace Parley.Articles.Mail;

/// <summary>A mail, or a part of one: its header lines, and its content or the parts in it.</summary>
internal sealed class MailPart
{
    private const int Deepest = 20;

    private readonly ReadOnlyMemory<byte> content;

    private MailPart(MailHeaders headers, ReadOnlyMemory<byte> content, IReadOnlyList<MailPart> parts) =>
        (Headers, this.content, Parts) = (headers, content, parts);

    public MailHeaders Headers { get; }

    /// <summary>The parts of a multipart; none otherwise.</summary>
    public IReadOnlyList<MailPart> Parts { get; }

    /// <summary>What it holds: "text/plain" when it does not say.</summary>
    public string Type => Headers.Token("Content-Type") ?? "text/plain";

    /// <summary>The name of the file it is, when it is one.</summary>
    public string? FileName => Headers.Parameter("Content-Disposition", "filename") ?? Headers.Parameter("Content-Type", "name");

    /// <summary>Whether it is text to be shown, not a file sent along.</summary>
    public bool IsText => Type is "text/plain" or "text/html" && Headers.Token("Content-Disposition") != "attachment" && FileName is null;

    /// <summary>Whether it is a file or another mail sent along; a picture of the page itself is none.</summary>
    public bool IsAttachment =>
        Parts.Count == 0 && !IsText
        && (Headers.Token("Content-Disposition") == "attachment" || Type == "message/rfc822" || (FileName is not null && Headers.Raw("Content-ID") is null));

    /// <summary>Takes a mail, or a part, to pieces.</summary>
    public static MailPart Parse(ReadOnlyMemory<byte> bytes, int depth = 0)
    {
        var (headersEnd, contentStart) = EndOfHeaders(bytes.Span);
        var headers = MailHeaders.Parse(bytes.Span[..headersEnd]);
        var content = bytes[contentStart..];
        var isMultipart = headers.Token("Content-Type")?.StartsWith("multipart/", StringComparison.Ordinal) == true;
        return isMultipart && depth < Deepest && headers.Parameter("Content-Type", "boundary") is { Length: > 0 } boundary
            ? new MailPart(headers, content, [.. PartsOf(content, boundary).Select(part => Parse(part, depth + 1))])
            : new MailPart(headers, content, []);
    }

    /// <summary>Its content, decoded, line ends as one character; the lines of format=flowed (RFC 3676) joined to paragraphs.</summary>
    /// <exception cref="UnreadableArticleException">It is no text.</exception>
    public string TextAt(string place)
    {
        var bytes = TransferEncodings.Decode(content.Span, Headers.Token("Content-Transfer-Encoding"));
        var text = TextDecoder.Decode(bytes, place, Headers.Parameter("Content-Type", "charset")).ReplaceLineEndings("\n");
        var isFlowed = string.Equals(Headers.Parameter("Content-Type", "format"), "flowed", StringComparison.OrdinalIgnoreCase);
        return isFlowed ? Joined(text, string.Equals(Headers.Parameter("Content-Type", "delsp"), "yes", StringComparison.OrdinalIgnoreCase)) : text;
    }

    // A line that ends in a blank goes on in the next; "-- " is the line above a signature.
    private static string Joined(string text, bool withoutBlank)
    {
        var joined = new StringBuilder(text.Length);
        foreach (var line in text.Split('\n'))
        {
            var shown = line.StartsWith(' ') ? line[1..] : line;
            var goesOn = shown.EndsWith(' ') && shown != "-- " && !shown.StartsWith('>');
            joined.Append(goesOn && withoutBlank ? shown.AsSpan(0, shown.Length - 1) : shown).Append(goesOn ? string.Empty : "\n");
        }

        return joined.ToString(0, Math.Max(0, joined.Length - 1));
    }

    private static (int HeadersEnd, int ContentStart) EndOfHeaders(ReadOnlySpan<byte> bytes)
    {
        for (var index = 0; index < bytes.Length; index++)
        {
            var isLineStart = index == 0 || bytes[index - 1] == '\n';
            var length = bytes[index] == '\n' ? 1 : bytes[index..].StartsWith("\r\n"u8) ? 2 : 0;
            if (isLineStart && length > 0)
            {
                return (index, index + length);
            }
        }

        return (bytes.Length, bytes.Length);
    }

    // What stands before the first boundary and after the last is for programs that know no parts.
    private static List<ReadOnlyMemory<byte>> PartsOf(ReadOnlyMemory<byte> content, string boundary)
    {
        var parts = new List<ReadOnlyMemory<byte>>();
        var mark = Encoding.UTF8.GetBytes("--" + boundary);
        var (start, from) = (-1, 0);
        while (content.Span[from..].IndexOf(mark) is var found and >= 0)
        {
            var at = from + found;
            from = at + mark.Length;
            if (at > 0 && content.Span[at - 1] != '\n')
            {
                continue;
            }

            if (start >= 0)
            {
                parts.Add(content[start..Math.Max(start, WithoutLineEnd(content.Span, at))]);
            }

            var isLast = content.Span[from..].StartsWith("--"u8);
            var lineEnd = content.Span[from..].IndexOf((byte)'\n');
            if (isLast || lineEnd < 0)
            {
                return parts;
            }

            start = from = from + lineEnd + 1;
        }

        // Cut off before its last boundary.
        if (start >= 0 && start < content.Length)
        {
            parts.Add(content[start..]);
        }

        return parts;
    }

    private static int WithoutLineEnd(ReadOnlySpan<byte> bytes, int end)
    {
        end -= end > 0 && bytes[end - 1] == '\n' ? 1 : 0;
        return end - (end > 0 && bytes[end - 1] == '\r' ? 1 : 0);
    }
}
