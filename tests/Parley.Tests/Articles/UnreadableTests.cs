using System.IO.Compression;
using System.Text;
using Parley.Articles;

namespace Parley.Tests.Articles;

/// <summary>What cannot be read is named with one line that says why.</summary>
public sealed class UnreadableTests : IDisposable
{
    private const string Sentence = "The envoy of Norland walked out of the talks on Tuesday, a mediator said.";

    private readonly Opening opening = new();

    public void Dispose() => opening.Dispose();

    public static TheoryData<string, byte[], string> Contents => new()
    {
        { "empty.txt", [], "is empty" },
        { "empty.html", [], "is a page without text" },
        { "empty.jsonl", [], "is empty" },
        { "empty.json", [], "is empty" },
        { "mark.txt", [0xEF, 0xBB, 0xBF], "is empty" },
        { "blank.txt", " \r\n\t\u00a0\n"u8.ToArray(), "holds nothing but white space" },
        { "binary.txt", Enumerable.Range(0, 400).Select(one => (byte)(one * 7 % 32)).ToArray(), "is binary, no text" },
        { "nul.txt", Encoding.UTF8.GetBytes(Sentence + "\0" + Sentence), "holds a NUL character (at 73)" },
        { "really.txt", "%PDF-1.7\n%âãÏÓ"u8.ToArray(), "is a PDF: not supported yet" },
        { "really.html", "{\\rtf1\\ansi Talks}"u8.ToArray(), "is a rich-text document: not supported yet" },
        { "picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "is a PNG picture: not supported yet" },
        { "squeezed.jsonl", [0x1F, 0x8B, 0x08, 0], "is a gzip archive: not supported yet" },
        { "paper.pdf", "%PDF-1.7"u8.ToArray(), "is a PDF: not supported yet" },
        { "sheet.ods", "text"u8.ToArray(), "is a spreadsheet: not supported yet" },
        { "unknown.bin", "%PDF-1.7"u8.ToArray(), "is a PDF: not supported yet" },
        { "script.html", "<html><head><title></title></head><body><script>var talks = 1;</script></body></html>"u8.ToArray(), "is a page without text" },
        { "cut-off.json", "{\"id\":\"1\",\n\"text\":\"Talks"u8.ToArray(), "is not well-formed JSON (line 2 of it, byte" },
        { "list.json", "[]"u8.ToArray(), "is an empty list" },
        { "number.json", "42"u8.ToArray(), "is no JSON object with \"id\" and \"text\"" },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void Content_that_cannot_be_read_is_named(string name, byte[] content, string reason)
    {
        var path = opening.Write(name, content);

        var problem = Opening.Problem(Opening.Open(path));

        Assert.StartsWith($"{path}: {reason}", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ppt/slides.xml", "is a zip archive: not supported yet")]
    [InlineData("xl/workbook.xml", "is a spreadsheet (XLSX): not supported yet")]
    [InlineData("notes.txt", "is a zip archive: not supported yet")]
    public void A_zip_is_named_as_what_it_is(string entry, string reason)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry(entry);
        }

        var path = opening.Write("article.txt", bytes.ToArray());

        Assert.Equal($"{path}: {reason}", Opening.Problem(Opening.Open(path)));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var path = Path.Combine(opening.Folder, "gone.txt");

        Assert.Equal($"{path}: no such file or folder", Opening.Problem(Opening.Open(path)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b.txt")]
    public void A_path_that_cannot_be_one_is_named(string path) => Assert.NotEmpty(Opening.Problem(Opening.Open(path)));

    [Fact]
    public void A_file_without_permission_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "root may read everything");
        var path = opening.Write("closed.txt", Sentence);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        Assert.Equal($"{path}: may not be read (no permission)", Opening.Problem(Opening.Open(path)));
    }

    [Fact]
    public void A_stream_that_breaks_is_named_and_what_came_before_is_kept()
    {
        var lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"{{\"id\":\"1\",\"text\":\"{Sentence}\"}}\n", 2000)));
        using var broken = new BrokenStream(lines);

        var arrivals = new ArticleSource(new ArticleOptions()).OpenAsync(broken, "-", TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken).ToArray();

        Assert.Equal("-: cannot be read: the disk is gone", Assert.IsType<Arrival.Unreadable>(arrivals[^1]).Problem.Message);
        Assert.Equal(2000, arrivals.OfType<Arrival.Opened>().Count());
    }

    [Theory]
    [InlineData("https://news.example/talks.html")]
    [InlineData("HTTP://news.example")]
    public void An_address_is_not_fetched(string address) =>
        Assert.Equal($"{address}: is an address, and nothing is fetched: save the page, then name the file", Opening.Problem(Opening.Open(address)));

    [Fact]
    public void A_file_over_the_limit_is_named()
    {
        var path = opening.Write("huge.txt", Sentence);
        var options = new ArticleOptions { Limits = new ArticleLimits { FileBytes = 50 } };

        Assert.Contains("is larger than", Opening.Problem(Opening.Open(options, path)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_over_the_limit_is_named()
    {
        var path = opening.Write("long.txt", Sentence);
        var options = new ArticleOptions { Limits = new ArticleLimits { TextLength = 50 } };

        Assert.Equal($"{path}: the text has 73 characters; at most 50 are read", Opening.Problem(Opening.Open(options, path)));
    }

    [Fact]
    public void Limits_must_be_positive() => Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleLimits { LineBytes = 0 });

    [Fact]
    public void Standard_input_is_named_when_there_is_none() => Assert.Equal("-: standard input is not read here", Opening.Problem(Opening.Open("-")));

    [Fact]
    public void One_bad_file_does_not_stop_the_others()
    {
        var paths = new[] { opening.Write("1.txt", Sentence), opening.Write("2.txt", []), opening.Write("3.txt", Sentence) };

        var arrivals = Opening.Open(paths);

        Assert.Equal(["1.txt", paths[1], "3.txt"], arrivals.Select(arrival => arrival.Name));
    }

    [Fact]
    public void Cancellation_is_no_problem_of_an_article()
    {
        var path = opening.Write("1.txt", Sentence);

        Assert.ThrowsAny<OperationCanceledException>(() =>
            new ArticleSource(new ArticleOptions()).OpenAsync([path], new CancellationToken(canceled: true)).ToBlockingEnumerable(TestContext.Current.CancellationToken).ToArray());
    }

    private sealed class BrokenStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is var length and > 0 ? length : throw new IOException("the disk is gone");
    }
}
