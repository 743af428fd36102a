using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace Parley.Articles.Warc;

/// <summary>Web archives (WARC), plain or gzip: the pages in them.</summary>
internal sealed class WarcDoor : IReadArticles
{
    public IReadOnlyList<string> Extensions { get; } = [".warc", ".warc.gz"];

    public Fit FitOf(FileHead head) =>
        head.Bytes.StartsWith("WARC/"u8) || IsZippedWarc(head.Bytes) ? Fit.Surely
        : head.Extension == ".warc" ? Fit.ByExtension
        : Fit.None;

    public async IAsyncEnumerable<Arrival> ReadAsync(Delivery delivery, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var unpacked = IsGzip(delivery.Head.Bytes) ? new GZipStream(delivery.Content, CompressionMode.Decompress, leaveOpen: true) : null;
        await foreach (var arrival in WarcReader.ReadAsync(unpacked ?? delivery.Content, delivery, cancellationToken).ConfigureAwait(false))
        {
            yield return arrival;
        }
    }

    private static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    private static bool IsZippedWarc(ReadOnlySpan<byte> head)
    {
        if (!IsGzip(head))
        {
            return false;
        }

        try
        {
            using var unpacked = new GZipStream(new MemoryStream(head.ToArray()), CompressionMode.Decompress);
            var start = new byte[5];
            return unpacked.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.AsSpan().SequenceEqual("WARC/"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
