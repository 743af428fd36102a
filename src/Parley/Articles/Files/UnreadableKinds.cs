namespace Parley.Articles.Files;

/// <summary>Names what no door is for: by its first bytes, else by its extension, else by how it begins.</summary>
internal static class UnreadableKinds
{
    private const int ShownCharacters = 24;

    private const int ShownBytes = 8;

    /// <summary>The name of what files with this extension hold, with its article; null when the extension does not tell.</summary>
    public static string? OfExtension(string extension) => extension switch
    {
        ".pdf" => "a PDF",
        ".docx" => "a Word document (DOCX)",
        ".doc" => "a Word document (DOC)",
        ".odt" => "an OpenDocument text",
        ".rtf" => "a rich-text document",
        ".epub" => "an e-book",
        ".csv" or ".tsv" => "a table (CSV)",
        ".xls" or ".xlsx" or ".ods" => "a spreadsheet",
        ".rss" or ".atom" => "a feed",
        ".xml" => "an XML document",
        ".mht" or ".mhtml" => "a web archive (MHTML)",
        ".warc" => "a web archive (WARC)",
        ".eml" or ".msg" => "a mail",
        ".mbox" => "a mailbox",
        ".zip" or ".gz" or ".bz2" or ".xz" or ".7z" or ".tar" => "a compressed archive",
        _ => null,
    };

    /// <summary>How a file of no known kind begins, in quotation marks, or in bytes when it is no text.</summary>
    public static string BeginningOf(FileHead head)
    {
        if (head.Bytes.IsEmpty)
        {
            return "is empty";
        }

        var shown = head.Text[..Math.Min(head.Text.Length, ShownCharacters)];
        return shown.Any(character => char.IsControl(character) && !char.IsWhiteSpace(character)) || shown.Contains('\ufffd', StringComparison.Ordinal)
            ? $"begins with the bytes {Convert.ToHexString(head.Bytes[..Math.Min(head.Bytes.Length, ShownBytes)])}"
            : $"begins with \"{string.Join(' ', shown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}\"";
    }
}
