namespace Parley.Articles.JsonLines;

/// <summary>Reads a stream line by line, as bytes, holding no more than one line.</summary>
internal sealed class LineReader(Stream stream, int limit)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private long number;
    private bool isAtEnd;

    /// <summary>The next line without its line end, and its number from 1; null at the end of the stream.</summary>
    /// <remarks>
    /// The bytes are valid until the next call. A line of more bytes than the limit comes as null bytes: it is skipped, not held.
    /// </remarks>
    public async ValueTask<(long Number, ReadOnlyMemory<byte>? Bytes)?> NextAsync(CancellationToken cancellationToken)
    {
        var isTooLong = false;
        var seen = 0;
        while (true)
        {
            var lineEnd = buffer.AsSpan(start + seen, end - start - seen).IndexOf((byte)'\n');
            if (lineEnd >= 0)
            {
                return Take(seen + lineEnd, 1, isTooLong);
            }

            seen = end - start;
            if (isAtEnd)
            {
                return seen > 0 || isTooLong ? Take(seen, 0, isTooLong) : null;
            }

            if (seen > limit)
            {
                (isTooLong, start, end, seen) = (true, 0, 0, 0);
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private (long Number, ReadOnlyMemory<byte>? Bytes) Take(int length, int lineEnd, bool isTooLong)
    {
        var line = buffer.AsMemory(start, length);
        start += length + lineEnd;
        number++;
        return (number, isTooLong || length > limit ? (ReadOnlyMemory<byte>?)null : line);
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var length = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
        end += length;
        isAtEnd = length == 0;
    }
}
