using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Parley.Articles.Word;

/// <summary>The zip that a Word document is, with limits on what it unpacks to.</summary>
internal sealed class WordPackage : IDisposable
{
    private const int MostEntries = 10_000;

    // Bytes of one unpacked part: some twenty thousand pages of text.
    private const int LargestPart = 64 * 1024 * 1024;

    // Repetitive markup packs to a fiftieth; what packs to less than this, and is not small, was made to fill memory.
    private const int HighestRatio = 500;
    private const int SmallPart = 4 * 1024 * 1024;

    private readonly ZipArchive zip;
    private readonly string place;

    /// <summary>Opens the zip.</summary>
    /// <exception cref="UnreadableArticleException">It is none, or holds too many entries.</exception>
    public WordPackage(byte[] bytes, string place)
    {
        this.place = place;
        try
        {
            zip = new ZipArchive(new MemoryStream(bytes, writable: false));
            if (zip.Entries.Count > MostEntries)
            {
                throw new UnreadableArticleException(place, $"is a zip of {zip.Entries.Count:N0} files; at most {MostEntries:N0} are looked at");
            }
        }
        catch (InvalidDataException)
        {
            throw new UnreadableArticleException(place, "is a damaged Word document: its zip cannot be opened");
        }
    }

    /// <summary>A part's XML; null when the package has no such part.</summary>
    /// <exception cref="UnreadableArticleException">It is damaged, not well formed, or unpacks to too much.</exception>
    public XElement? Part(string name)
    {
        var entry = zip.Entries.FirstOrDefault(entry => entry.FullName.TrimStart('/').Equals(name, StringComparison.OrdinalIgnoreCase));
        if (entry is null)
        {
            return null;
        }

        try
        {
            using var unpacked = Unpack(entry);
            using var reader = XmlReader.Create(unpacked, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false });
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException)
        {
            throw new UnreadableArticleException(place, $"is a damaged Word document: its part {name} cannot be read");
        }
    }

    public void Dispose() => zip.Dispose();

    // What the zip's directory says of sizes is not believed: the bytes are counted as they come.
    private MemoryStream Unpack(ZipArchiveEntry entry)
    {
        var unpacked = new MemoryStream();
        using var packed = entry.Open();
        var buffer = new byte[64 * 1024];
        while (packed.Read(buffer) is var length and > 0)
        {
            unpacked.Write(buffer, 0, length);
            if (unpacked.Length > LargestPart || (unpacked.Length > SmallPart && unpacked.Length > entry.CompressedLength * HighestRatio))
            {
                throw new UnreadableArticleException(place, $"unpacks to more than {Math.Min(LargestPart, Math.Max(SmallPart, entry.CompressedLength * HighestRatio)) / 1048576.0:0.##} MB ({entry.FullName})");
            }
        }

        unpacked.Position = 0;
        return unpacked;
    }
}
