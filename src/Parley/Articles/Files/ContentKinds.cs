using System.Buffers;
using System.Text;

namespace Parley.Articles.Files;

/// <summary>Tells what a file holds: from its extension, or from how it begins.</summary>
internal static class ContentKinds
{
    /// <summary>The extensions that are read, as messages list them.</summary>
    public const string Extensions = ".txt, .text, .md, .html, .htm, .xhtml, .json, .jsonl, .ndjson";

    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r\n\ufeff"u8);

    private static readonly string[] PageTags = ["<html", "<head", "<body", "<main", "<article", "<div", "<p>"];

    /// <summary>What a file with this extension holds; null for an extension that does not tell.</summary>
    public static ContentKind? OfExtension(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".TXT" or ".TEXT" or ".MD" => ContentKind.PlainText,
        ".HTML" or ".HTM" or ".XHTML" => ContentKind.Html,
        ".JSON" => ContentKind.Json,
        ".JSONL" or ".NDJSON" => ContentKind.JsonLines,
        _ => null,
    };

    /// <summary>The name of what a file with this extension holds, if that is something that cannot be read yet.</summary>
    public static string? NotSupported(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".PDF" => "a PDF",
        ".DOCX" => "a Word document (DOCX)",
        ".DOC" => "a Word document (DOC)",
        ".ODT" => "an OpenDocument text",
        ".RTF" => "a rich-text document",
        ".EPUB" => "an e-book",
        ".CSV" or ".TSV" => "a table (CSV)",
        ".RSS" or ".ATOM" => "a feed",
        ".XML" => "an XML document",
        ".MHT" or ".MHTML" => "a web archive (MHTML)",
        ".WARC" => "a web archive (WARC)",
        ".EML" or ".MSG" => "a mail",
        ".ZIP" or ".GZ" or ".BZ2" or ".XZ" or ".7Z" or ".TAR" => "a compressed archive",
        _ => null,
    };

    /// <summary>What content that begins like this holds, when its extension says <paramref name="byExtension"/> or nothing.</summary>
    public static ContentKind Of(ReadOnlySpan<byte> head, ContentKind? byExtension) => byExtension switch
    {
        ContentKind.PlainText or ContentKind.Html => byExtension.Value,

        // The two are mixed up so often that the content decides between them.
        ContentKind.Json => OfContent(head) is ContentKind.JsonLines ? ContentKind.JsonLines : ContentKind.Json,
        ContentKind.JsonLines => OfContent(head) is ContentKind.Json ? ContentKind.Json : ContentKind.JsonLines,
        _ => OfContent(head),
    };

    private static ContentKind OfContent(ReadOnlySpan<byte> head)
    {
        var rest = WithoutBlanks(TextDecoder.ByMark(head) is { } marked and not UTF8Encoding ? Encoding.UTF8.GetBytes(marked.GetString(head)) : head);
        if (rest.IsEmpty)
        {
            return ContentKind.PlainText;
        }

        return rest[0] switch
        {
            (byte)'{' when Follows(rest, "\"}") => OfObject(rest),
            (byte)'[' when Follows(rest, "{]") => ContentKind.Json,
            (byte)'<' when IsPage(rest) => ContentKind.Html,
            _ => ContentKind.PlainText,
        };
    }

    // An object that ends on its first line is a line of JSON Lines (or all there is); one that goes on is a document,
    // unless the next line opens another.
    private static ContentKind OfObject(ReadOnlySpan<byte> json)
    {
        var end = json.IndexOf((byte)'\n');
        if (end < 0)
        {
            return ContentKind.JsonLines;
        }

        var firstLine = json[..end].TrimEnd(" \t\r"u8);
        var next = WithoutBlanks(json[end..]);
        return firstLine[^1] == '}' || (!next.IsEmpty && next[0] == '{') ? ContentKind.JsonLines : ContentKind.Json;
    }

    private static bool Follows(ReadOnlySpan<byte> json, string marks) =>
        WithoutBlanks(json[1..]) is { IsEmpty: false } next && marks.Contains((char)next[0], StringComparison.Ordinal);

    private static bool IsPage(ReadOnlySpan<byte> head)
    {
        var opening = Encoding.Latin1.GetString(head[..Math.Min(head.Length, 2048)]);
        return opening.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || PageTags.Any(tag => opening.Contains(tag, StringComparison.OrdinalIgnoreCase));
    }

    private static ReadOnlySpan<byte> WithoutBlanks(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOfAnyExcept(Blank) is var start and >= 0 ? bytes[start..] : [];
}
