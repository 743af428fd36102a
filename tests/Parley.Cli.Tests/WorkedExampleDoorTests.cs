using System.IO.Compression;
using System.Net;
using System.Security;
using System.Text;
using System.Text.Json;

namespace Parley.Cli.Tests;

/// <summary>The worked example gives the same statements, whichever way it comes.</summary>
public sealed class WorkedExampleDoorTests : IDisposable
{
    private const string Worked = "/work/shared/data/articles/2025-03-17-ceasefire-call.txt";

    private readonly string folder = Directory.CreateTempSubdirectory("parley-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_door_gives_the_same_statements()
    {
        Assert.SkipUnless(File.Exists(Worked), $"needs {Worked}");
        var text = await File.ReadAllTextAsync(Worked, TestContext.Current.CancellationToken);
        var paragraphs = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();
        var html = string.Concat(paragraphs.Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>"));
        var page = Encoding.UTF8.GetBytes($"<!doctype html><html><head><meta charset=\"utf-8\"></head><body><article>{html}</article></body></html>");
        string[] paths =
        [
            Worked,
            Write("html", page),
            Write("eml", Mail(text)),
            Write("rss", Encoding.UTF8.GetBytes($"<rss><channel><item><encoded xmlns=\"http://purl.org/rss/1.0/modules/content/\">{SecurityElement.Escape(html)}</encoded></item></channel></rss>")),
            Write("warc", Warc(page)),
            Write("csv", Encoding.UTF8.GetBytes($"id;text\n;\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n")),
            Write("nexis.txt", Encoding.UTF8.GetBytes(Nexis(paragraphs))),
            Write("docx", Word(paragraphs)),
        ];

        var run = await Run.OfAsync("", ["read", .. paths, "--format", "jsonl"]);

        Assert.Equal(0, run.ExitCode);
        var articles = ByArticle(run.Output);
        Assert.Equal(paths.Length, articles.Count);
        Assert.NotEmpty(articles[0]);
        Assert.All(articles, statements => Assert.Equal(articles[0], statements));
    }

    private string Write(string extension, byte[] bytes)
    {
        var path = Path.Combine(folder, $"2025-03-17-ceasefire-call.{extension}");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>What each article's statements say, without ids and places.</summary>
    private static List<List<string>> ByArticle(string lines)
    {
        var articles = new List<List<string>>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.GetProperty("type").GetString() == "article")
            {
                articles.Add([]);
                continue;
            }

            var content = string.Join(" … ", root.GetProperty("content").EnumerateArray().Select(Words));
            articles[^1].Add($"{Words(root.GetProperty("source"))} | {Words(root.GetProperty("cue"))} | {content} | {root.GetProperty("mode")} | {root.GetProperty("kind")} | {Said(root.GetProperty("said"))}");
        }

        return articles;

        static string Words(JsonElement stretch) => stretch.ValueKind == JsonValueKind.Null ? "nobody" : stretch.GetProperty("text").GetString() ?? string.Empty;

        static string Said(JsonElement said) => said.ValueKind == JsonValueKind.Null ? "no day" : said.GetProperty("from").ToString();
    }

    private static byte[] Mail(string text) => Encoding.ASCII.GetBytes(
        "From: desk@paper.example\r\nDate: Mon, 17 Mar 2025 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Convert.ToBase64String(Encoding.UTF8.GetBytes(text), Base64FormattingOptions.InsertLineBreaks));

    private static byte[] Warc(byte[] page)
    {
        byte[] block = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8, .. page];
        return [.. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];
    }

    private static string Nexis(IEnumerable<string> paragraphs) =>
        $"\n                   1 of 1 DOCUMENTS\n\n\n               March 17, 2025 Monday\n\nLENGTH: 900 words\n\nBODY:\n\n{string.Join("\n\n", paragraphs.Select(Wrapped))}\n\nLANGUAGE: ENGLISH\n\nLOAD-DATE: March 18, 2025\n";

    private static string Wrapped(string paragraph)
    {
        var lines = new StringBuilder();
        var length = 0;
        foreach (var word in paragraph.Split(' '))
        {
            lines.Append(length == 0 ? string.Empty : length + word.Length > 78 ? "\n" : " ").Append(word);
            length = length + word.Length > 78 ? word.Length : length + word.Length + 1;
        }

        return lines.ToString();
    }

    private static byte[] Word(IEnumerable<string> paragraphs)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml").Open();
            var body = string.Concat(paragraphs.Select(paragraph => $"<w:p><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(paragraph)}</w:t></w:r></w:p>"));
            part.Write(Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"));
        }

        return bytes.ToArray();
    }
}
