using System.Globalization;
using System.Text;
using Parley.Articles.Mail;

namespace Parley.Articles.Warc;

/// <summary>Reads the records of a web archive (ISO 28500) one after another, holding no more than one.</summary>
internal sealed class WarcRecords(Stream stream, string path, int limit)
{
    private const int LongestHeaders = 64 * 1024;

    private readonly byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private int number;

    /// <summary>The next record; null at the end.</summary>
    /// <exception cref="UnreadableArticleException">What follows is no record, or is cut off.</exception>
    public async ValueTask<WarcRecord?> NextAsync(CancellationToken cancellationToken)
    {
        var head = await HeadAsync(cancellationToken).ConfigureAwait(false);
        if (head is null)
        {
            return null;
        }

        number++;
        if (!head.StartsWith("WARC/", StringComparison.Ordinal))
        {
            throw new UnreadableArticleException(path, $"does not go on as a web archive at its record {number}");
        }

        var headers = MailHeaders.Parse(head[(head.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        if (!long.TryParse(headers.Raw("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            throw new UnreadableArticleException(path, $"does not tell the length of its record {number}");
        }

        return new WarcRecord(headers, await BlockAsync(length, cancellationToken).ConfigureAwait(false));
    }

    // Up to the blank line; the blank lines that end the record before are passed over.
    private async ValueTask<string?> HeadAsync(CancellationToken cancellationToken)
    {
        var lines = new StringBuilder();
        var line = new List<byte>();
        while (await ByteAsync(cancellationToken).ConfigureAwait(false) is var next and >= 0)
        {
            line.Add((byte)next);
            if (next != '\n')
            {
                RefuseLong(lines.Length + line.Count);
                continue;
            }

            var words = Encoding.UTF8.GetString([.. line]).TrimEnd('\r', '\n');
            line.Clear();
            if (words.Length > 0)
            {
                lines.Append(words).Append('\n');
            }
            else if (lines.Length > 0)
            {
                return lines.ToString();
            }
        }

        return lines.Length + line.Count == 0 ? null : throw new UnreadableArticleException(path, $"ends inside its record {number + 1}");
    }

    private void RefuseLong(int length)
    {
        if (length > LongestHeaders)
        {
            throw new UnreadableArticleException(path, $"does not go on as a web archive at its record {number + 1}");
        }
    }

    private async ValueTask<byte[]?> BlockAsync(long length, CancellationToken cancellationToken)
    {
        var block = length <= limit ? new MemoryStream((int)Math.Min(length, buffer.Length)) : null;
        for (var left = length; left > 0;)
        {
            if (start == end && !await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                throw new UnreadableArticleException(path, $"ends inside its record {number}");
            }

            var taken = (int)Math.Min(left, end - start);
            block?.Write(buffer, start, taken);
            start += taken;
            left -= taken;
        }

        return block?.ToArray();
    }

    private async ValueTask<int> ByteAsync(CancellationToken cancellationToken) =>
        start < end || await FillAsync(cancellationToken).ConfigureAwait(false) ? buffer[start++] : -1;

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        try
        {
            (start, end) = (0, await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));
            return end > 0;
        }
        catch (InvalidDataException)
        {
            throw new UnreadableArticleException(path, $"is damaged after its record {number}: its gzip cannot be unpacked");
        }
    }
}
