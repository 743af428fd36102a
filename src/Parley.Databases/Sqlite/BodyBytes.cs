using System.IO.Compression;
using Parley.Ledgers;

namespace Parley.Databases.Sqlite;

/// <summary>Bodies as they lie in the file: JSON deflated, a tenth of its length.</summary>
internal static class BodyBytes
{
    /// <summary>Deflates a body's JSON.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> json)
    {
        using var bytes = new MemoryStream();
        using (var deflate = new DeflateStream(bytes, CompressionLevel.Fastest))
        {
            deflate.Write(json);
        }

        return bytes.ToArray();
    }

    /// <summary>The body's JSON again.</summary>
    /// <exception cref="UnusableLedgerException">The bytes are damaged.</exception>
    public static byte[] Unpack(long entry, byte[] deflated)
    {
        try
        {
            using var bytes = new MemoryStream(deflated);
            using var inflate = new DeflateStream(bytes, CompressionMode.Decompress);
            using var json = new MemoryStream();
            inflate.CopyTo(json);
            return json.ToArray();
        }
        catch (InvalidDataException problem)
        {
            throw new UnusableLedgerException($"entry {entry}: its body is damaged", problem);
        }
    }
}
