using System.IO.Compression;
using System.Text;

namespace Parley.Tests.Articles;

/// <summary>Makes Word documents of markup.</summary>
internal static class WordFile
{
    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    /// <summary>A document whose body is this markup.</summary>
    public static byte[] Of(string body) => Zip(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("word/document.xml", $"<w:document {Names}><w:body>{body}</w:body></w:document>"),
        ("word/styles.xml", $"<w:styles {Names}><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"Bild\"><w:name w:val=\"caption\"/></w:style></w:styles>"),
        ("word/comments.xml", $"<w:comments {Names}><w:p><w:r><w:t>A comment.</w:t></w:r></w:p></w:comments>"));

    /// <summary>A document of plain paragraphs.</summary>
    public static byte[] OfParagraphs(IEnumerable<string> paragraphs) => Of(string.Concat(paragraphs.Select(Paragraph)));

    public static string Paragraph(string words) => $"<w:p><w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(words)}</w:t></w:r></w:p>";

    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }
}
