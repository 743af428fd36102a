using System.IO.Compression;
using System.Text;
using Parley.Articles;

namespace Parley.Tests.Articles;

public sealed class WarcTests : IDisposable
{
    private const string Sentence = "The envoy of Norland walked out of the talks on Tuesday, a mediator said.";

    private readonly Opening opening = new();

    public void Dispose() => opening.Dispose();

    [Theory]
    [InlineData("crawl.warc", false)]
    [InlineData("crawl.warc.gz", true)]
    [InlineData("crawl.txt", true)]
    public void Each_page_is_an_article_with_its_address(string name, bool zipped)
    {
        byte[][] records = [Record("warcinfo", null, "software: x"u8.ToArray()), Page("https://courier.example/1", Sentence), Answer("https://courier.example/x.png", "200 OK", "image/png", "xx"u8.ToArray()), Answer("https://courier.example/old", "301 Moved", "text/html", "<p>Moved.</p>"u8.ToArray()), Page("https://courier.example/2", "Talks resume.")];
        var path = opening.Write(name, [.. records.SelectMany(record => zipped ? Zipped(record) : record)]);

        var articles = Opening.Open(path).Select(arrival => Assert.IsType<Arrival.Opened>(arrival).Article).ToArray();

        Assert.Equal([(Sentence, "https://courier.example/1"), ("Talks resume.", "https://courier.example/2")], articles.Select(article => (article.Text, article.Url ?? string.Empty)));
        Assert.Equal($"{name}, record 2", articles[0].Name);
    }

    [Fact]
    public void Chunks_and_packing_are_undone_and_the_server_tells_the_encoding()
    {
        var page = Encoding.Latin1.GetBytes("<p>Peña left, “he” said.</p>".Replace('“', '"').Replace('”', '"'));
        var packed = Zipped(page);
        byte[] chunked = [.. Encoding.ASCII.GetBytes($"{10:x}\r\n"), .. packed[..10], .. Encoding.ASCII.GetBytes($"\r\n{packed.Length - 10:X};x=y\r\n"), .. packed[10..], .. "\r\n0\r\n\r\n"u8];
        var record = Answer("https://courier.example/1", "200 OK", "text/html; charset=iso-8859-1\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip", chunked);

        Assert.Equal("Peña left, \"he\" said.", Opening.One(Opening.OpenStream(record)).Text);
    }

    [Fact]
    public void A_page_that_unpacks_to_too_much_is_named_and_the_rest_goes_on()
    {
        var bomb = Answer("https://courier.example/1", "200 OK", "text/html\r\nContent-Encoding: gzip", Zipped(new byte[3000]));
        var path = opening.Write("crawl.warc", [.. bomb, .. Page("https://courier.example/2", Sentence)]);

        var arrivals = Opening.Open(new ArticleOptions { Limits = new ArticleLimits { FileBytes = 2000 } }, path);

        Assert.StartsWith($"{path}, record 1 (https://courier.example/1): cannot be unpacked", Assert.IsType<Arrival.Unreadable>(arrivals[0]).Problem.Message, StringComparison.Ordinal);
        Assert.Equal(Sentence, Assert.IsType<Arrival.Opened>(arrivals[1]).Article.Text);
    }

    [Fact]
    public void An_archive_that_ends_too_early_is_named_and_what_came_before_is_kept()
    {
        var path = opening.Write("crawl.warc", [.. Page("https://courier.example/1", Sentence), .. Page("https://courier.example/2", Sentence)[..^20]]);

        var arrivals = Opening.Open(path);

        Assert.IsType<Arrival.Opened>(arrivals[0]);
        Assert.Equal($"{path}: ends inside its record 2", Assert.IsType<Arrival.Unreadable>(arrivals[1]).Problem.Message);
    }

    [Theory]
    [InlineData("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n", "is a web archive without a page, of 1 records")]
    [InlineData("WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n", "does not tell the length of its record 1")]
    [InlineData("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\nTalks.\n\n", "does not go on as a web archive at its record 2")]
    [InlineData("", "is empty")]
    public void An_archive_that_cannot_be_read_is_named(string content, string reason)
    {
        var path = opening.Write("crawl.warc", content);

        Assert.Equal($"{path}: {reason}", Opening.Problem(Opening.Open(path)));
    }

    [Fact]
    public void Another_gzip_is_none() =>
        Assert.Contains("is a gzip archive: not supported yet", Opening.Problem(Opening.OpenStream(Zipped("Talks."u8.ToArray()))), StringComparison.Ordinal);

    private static byte[] Page(string url, string words) => Answer(url, "200 OK", "text/html; charset=utf-8", Encoding.UTF8.GetBytes($"<html><body><p>{words}</p></body></html>"));

    private static byte[] Answer(string url, string status, string type, byte[] body) =>
        Record("response", url, [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\n\r\n"), .. body]);

    private static byte[] Record(string type, string? url, byte[] block) =>
    [
        .. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\n{(url is null ? string.Empty : $"WARC-Target-URI: <{url}>\r\n")}Content-Type: application/http\r\nContent-Length: {block.Length}\r\n\r\n"),
        .. block,
        .. "\r\n\r\n"u8,
    ];

    private static byte[] Zipped(byte[] bytes)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return zipped.ToArray();
    }
}
