using System.Globalization;
using System.IO.Compression;
using System.Text;
using Parley.Articles.Mail;

namespace Parley.Articles.Warc;

/// <summary>What a server answered: status, header lines, and the body as it was sent.</summary>
internal sealed class HttpAnswer
{
    private readonly ReadOnlyMemory<byte> sent;

    private HttpAnswer(int status, MailHeaders headers, ReadOnlyMemory<byte> sent) => (Status, Headers, this.sent) = (status, headers, sent);

    public int Status { get; }

    public MailHeaders Headers { get; }

    /// <summary>Whether the body is a page.</summary>
    public bool IsPage => Headers.Token("Content-Type") is "text/html" or "application/xhtml+xml";

    /// <summary>Reads the block of a response record; null when it is no HTTP.</summary>
    public static HttpAnswer? Parse(byte[] block)
    {
        if (!block.AsSpan().StartsWith("HTTP/"u8))
        {
            return null;
        }

        var (end, length) = block.AsSpan().IndexOf("\r\n\r\n"u8) is var wide and >= 0 ? (wide, 4) : (block.AsSpan().IndexOf("\n\n"u8), 2);
        if (end < 0)
        {
            return null;
        }

        var head = Encoding.Latin1.GetString(block.AsSpan(0, end));
        var lineEnd = head.IndexOf('\n', StringComparison.Ordinal);
        var status = (lineEnd < 0 ? head : head[..lineEnd]).Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var code, ..]
            && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new HttpAnswer(status, MailHeaders.Parse(lineEnd < 0 ? string.Empty : head[(lineEnd + 1)..]), block.AsMemory(end + length));
    }

    /// <summary>The body without the transfer's chunks and packing.</summary>
    /// <exception cref="InvalidDataException">It cannot be unpacked, or unpacks to more than the limit.</exception>
    public byte[] Body(int limit)
    {
        var whole = Headers.Token("Transfer-Encoding") == "chunked" ? WithoutChunks(sent.Span) : sent.ToArray();
        using Stream? packed = Headers.Token("Content-Encoding") switch
        {
            "gzip" or "x-gzip" when whole is [0x1F, 0x8B, ..] => new GZipStream(new MemoryStream(whole), CompressionMode.Decompress),
            "br" => new BrotliStream(new MemoryStream(whole), CompressionMode.Decompress),
            "deflate" => IsZlib(whole) ? new ZLibStream(new MemoryStream(whole), CompressionMode.Decompress) : new DeflateStream(new MemoryStream(whole), CompressionMode.Decompress),

            // Many archives keep the header line and store the body unpacked.
            _ => null,
        };
        if (packed is null)
        {
            return whole;
        }

        using var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (packed.Read(buffer) is var length and > 0)
        {
            body.Write(buffer, 0, length);
            if (body.Length > limit)
            {
                throw new InvalidDataException($"unpacks to more than {limit / 1048576.0:0.##} MB");
            }
        }

        return body.ToArray();
    }

    private static bool IsZlib(byte[] bytes) => bytes is [var first, var second, ..] && (first & 0x0F) == 8 && ((first << 8) | second) % 31 == 0;

    // Archives that took the chunks out keep the header line too: what does not begin with a chunk's length has none.
    private static byte[] WithoutChunks(ReadOnlySpan<byte> sent)
    {
        var rest = sent;
        var body = new List<byte>(sent.Length);
        while (rest.IndexOf((byte)'\n') is var lineEnd and > 0)
        {
            var line = Encoding.ASCII.GetString(rest[..lineEnd]).Split(';')[0].Trim();
            if (!int.TryParse(line, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
            {
                return body.Count == 0 ? sent.ToArray() : [.. body];
            }

            rest = rest[(lineEnd + 1)..];
            length = Math.Min(length, rest.Length);
            body.AddRange(rest[..length]);
            rest = rest[length..];
            rest = rest.StartsWith("\r\n"u8) ? rest[2..] : rest;
            if (length == 0)
            {
                break;
            }
        }

        return [.. body];
    }
}
