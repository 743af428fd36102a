using System.Text;

namespace Parley.Articles.Files;

/// <summary>Knows things that are no text, whatever their name says, by their first bytes.</summary>
internal static class FileSignatures
{
    private static readonly (string Name, byte[] Start)[] Signatures =
    [
        ("a PDF", "%PDF-"u8.ToArray()),
        ("a rich-text document", "{\\rtf"u8.ToArray()),
        ("an old Office document (DOC, XLS), or one with a password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        ("a gzip archive", [0x1F, 0x8B]),
        ("a bzip2 archive", "BZh"u8.ToArray()),
        ("an xz archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        ("a Zstandard archive", [0x28, 0xB5, 0x2F, 0xFD]),
        ("a 7-Zip archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        ("a RAR archive", "Rar!\x1a"u8.ToArray()),
        ("a PNG picture", [0x89, 0x50, 0x4E, 0x47]),
        ("a JPEG picture", [0xFF, 0xD8, 0xFF]),
        ("a GIF picture", "GIF8"u8.ToArray()),
        ("a database (SQLite)", "SQLite format 3\0"u8.ToArray()),
        ("a web archive (WARC)", "WARC/"u8.ToArray()),
        ("a program", [0x7F, 0x45, 0x4C, 0x46]),
    ];

    /// <summary>The name of what begins like this, with its article; null when it may be text.</summary>
    public static string? NameOf(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\x03\x04"u8))
        {
            return InZip(Encoding.Latin1.GetString(head));
        }

        foreach (var (name, start) in Signatures)
        {
            if (head.StartsWith(start))
            {
                return name;
            }
        }

        return null;
    }

    // A zip's entries begin with their names; the parts that tell are among the first.
    private static string InZip(string head) =>
        head.Contains("word/", StringComparison.Ordinal) ? "a Word document (DOCX)"
        : head.Contains("xl/", StringComparison.Ordinal) ? "a spreadsheet (XLSX)"
        : head.Contains("opendocument.text", StringComparison.Ordinal) ? "an OpenDocument text"
        : head.Contains("application/epub+zip", StringComparison.Ordinal) ? "an e-book"
        : head.Contains("[Content_Types].xml", StringComparison.Ordinal) ? "an Office document"
        : "a zip archive";
}
