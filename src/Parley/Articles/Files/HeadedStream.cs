namespace Parley.Articles.Files;

/// <summary>A stream whose first bytes may be looked at before it is read; forward only.</summary>
internal sealed class HeadedStream : Stream
{
    private const int HeadLength = FileHead.Length;

    private readonly Stream rest;
    private readonly ReadOnlyMemory<byte> head;
    private int used;

    private HeadedStream(ReadOnlyMemory<byte> head, Stream rest) => (this.head, this.rest) = (head, rest);

    /// <summary>The first bytes, fewer than <see cref="FileHead.Length"/> only when there are no more.</summary>
    public ReadOnlyMemory<byte> Head => head;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static async Task<HeadedStream> OpenAsync(Stream stream, CancellationToken cancellationToken)
    {
        var head = new byte[HeadLength];
        var length = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return new HeadedStream(head.AsMemory(0, length), stream);
    }

    /// <summary>Everything, the head included.</summary>
    /// <exception cref="UnreadableArticleException">It is larger than the limit.</exception>
    public async Task<byte[]> ReadAllAsync(string place, int limit, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        var buffer = new byte[HeadLength];
        while (await ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is var length and > 0)
        {
            if (all.Length + length > limit)
            {
                throw new UnreadableArticleException(place, $"is larger than {limit / 1048576.0:0.##} MB, the most that is read of one file");
            }

            all.Write(buffer, 0, length);
        }

        return all.ToArray();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var length = Math.Min(buffer.Length, head.Length - used);
        if (length == 0)
        {
            return await rest.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }

        head.Slice(used, length).CopyTo(buffer);
        used += length;
        return length;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count)
    {
        var length = Math.Min(count, head.Length - used);
        if (length == 0)
        {
            return rest.Read(buffer, offset, count);
        }

        head.Span.Slice(used, length).CopyTo(buffer.AsSpan(offset));
        used += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
