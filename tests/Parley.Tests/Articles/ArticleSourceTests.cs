using System.Text;
using Parley.Articles;
using Parley.Testing;

namespace Parley.Tests.Articles;

public sealed class ArticleSourceTests : IDisposable
{
    private const string Worked = "/work/shared/data/articles/2025-03-17-ceasefire-call.txt";

    private const string Sentence = "The envoy of Norland walked out of the talks on Tuesday, a mediator said.";

    private readonly Opening opening = new();

    public void Dispose() => opening.Dispose();

    [Fact]
    public void A_text_file_is_stored_as_it_is()
    {
        var text = " Talks “resume”\r\n\r\nin Port Ann , she said.\u00a0\n\n";
        var path = opening.Write("talks.txt", text);

        var article = Opening.One(Opening.Open(path));

        Assert.Equal(text, article.Text);
        Assert.Equal("talks.txt", article.Name);
        Assert.Equal(ArticleId.Of("talks.txt", text), article.Id);
        Assert.Equal(article.Text, ArticleBuilder.FromText("talks.txt", text).Text);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_tells_the_encoding_and_is_left_out(string encoding)
    {
        var text = "“Talks resume,” Peña said.";
        var marked = Encoding.GetEncoding(encoding);

        var article = Opening.One(Opening.OpenStream([.. marked.GetPreamble(), .. marked.GetBytes(text)]));

        Assert.Equal(text, article.Text);
    }

    [Fact]
    public void Without_a_mark_UTF8_is_tried_then_UTF16_and_Windows_1252()
    {
        var text = "“Talks resume,” Peña said.";

        Assert.Equal(text, Opening.One(Opening.OpenStream(Encoding.UTF8.GetBytes(text))).Text);
        Assert.Equal(text, Opening.One(Opening.OpenStream(Encoding.Unicode.GetBytes(text))).Text);
        Assert.Equal(text, Opening.One(Opening.OpenStream(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text))).Text);
    }

    [Fact]
    public void A_file_cut_off_inside_a_letter_is_still_UTF8()
    {
        var bytes = Encoding.UTF8.GetBytes("“Talks resume,” Peñ");

        Assert.Equal("“Talks resume,” Pe\ufffd", Opening.One(Opening.OpenStream(bytes[..^1])).Text);
    }

    [Fact]
    public void A_folder_is_opened_with_those_in_it_in_ordinal_order_of_paths()
    {
        foreach (var name in new[] { "b.txt", "a/z.text", "a.md", "a/B.txt", "C.html", "a/deep/er.ndjson", ".hidden.txt", ".git/x.txt" })
        {
            opening.Write(name, name.EndsWith("json", StringComparison.Ordinal) ? $$"""{"id":"line","text":"{{Sentence}}"}""" : $"<p>{Sentence}</p>");
        }

        var arrivals = Opening.Open(opening.Folder);

        Assert.Equal(["C.html", "a.md", "B.txt", "line", "z.text", "b.txt"], arrivals.Select(arrival => arrival.Name));
    }

    [Fact]
    public void Other_files_of_a_folder_are_named_and_hidden_ones_passed_over()
    {
        opening.Write("a.txt", Sentence);
        var pdf = opening.Write("b.pdf", "%PDF-1.7");
        var other = opening.Write("c.dat", Sentence);
        opening.Write(".DS_Store", "x");

        var arrivals = Opening.Open(opening.Folder);

        Assert.Equal(["a.txt", pdf, other], arrivals.Select(arrival => arrival.Name));
        Assert.Equal($"{pdf}: is a PDF: not supported yet", Assert.IsType<Arrival.Unreadable>(arrivals[1]).Problem.Message);
        Assert.Equal($"{other}: is of a kind that is not supported (begins with \"The envoy of Norland wal\")", Assert.IsType<Arrival.Unreadable>(arrivals[2]).Problem.Message);
    }

    [Fact]
    public void Something_that_is_no_text_is_named_by_its_first_bytes()
    {
        opening.Write("d.bin", [0x01, 0x02, 0xFF, 0x00]);
        opening.Write("a.txt", Sentence);

        var problem = Assert.IsType<Arrival.Unreadable>(Opening.Open(opening.Folder)[1]).Problem.Message;

        Assert.EndsWith("d.bin: is of a kind that is not supported (begins with the bytes 0102FF00)", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_door_of_the_caller_stands_beside_the_library_s_own()
    {
        var path = opening.Write("talks.xyz", "!xyz");
        var source = new ArticleSource(new ArticleOptions(), null, [.. Doors.All, new StrangeDoor()]);

        var arrivals = source.OpenAsync([path, opening.Folder], TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken).ToArray();

        Assert.All(arrivals, arrival => Assert.Equal(Sentence, Assert.IsType<Arrival.Opened>(arrival).Article.Text));
        Assert.Equal(2, arrivals.Length);
    }

    [Fact]
    public void A_folder_without_a_readable_file_is_named() =>
        Assert.StartsWith($"{opening.Folder}: holds no file that can be read", Opening.Problem(Opening.Open(opening.Folder)), StringComparison.Ordinal);

    [Fact]
    public void A_folder_that_links_to_itself_is_not_followed_round()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        opening.Write("a.txt", Sentence);
        Directory.CreateSymbolicLink(Path.Combine(opening.Folder, "round"), opening.Folder);

        Assert.Equal(2, Opening.Open(opening.Folder).Length);
    }

    [Theory]
    [InlineData("Talks resume in Port Ann.", "Talks resume in Port Ann.")]
    [InlineData("[UPDATE] Talks resume.", "[UPDATE] Talks resume.")]
    [InlineData("{Talks} resume.", "{Talks} resume.")]
    [InlineData("<3 talks resume.", "<3 talks resume.")]
    [InlineData("{\"id\":\"1\",\"text\":\"Talks.\"}", "Talks.")]
    [InlineData(" \n[ {\"id\":\"1\",\"text\":\"Talks.\"} ]", "Talks.")]
    [InlineData("{\n\"id\":\"1\",\n\"text\":\"Talks.\"}", "Talks.")]
    [InlineData("<!doctype html><title>x</title><p>Talks resume.</p>", "Talks resume.")]
    [InlineData("\n<?xml version=\"1.0\"?><html><body><p>Talks resume.</p></body></html>", "Talks resume.")]
    public void A_stream_is_told_by_its_content(string content, string text) => Assert.Equal(text, Opening.One(Opening.OpenStream(content)).Text);

    [Fact]
    public void Standard_input_stands_among_the_paths_as_a_dash()
    {
        var path = opening.Write("a.txt", Sentence);
        var source = new ArticleSource(new ArticleOptions(), () => new MemoryStream("Talks resume."u8.ToArray()));

        var arrivals = source.OpenAsync(["-", path], TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken);

        Assert.Equal(["-", "a.txt"], arrivals.Select(arrival => arrival.Name));
    }

    [Fact]
    public void A_file_named_without_a_known_extension_is_told_by_its_content()
    {
        var path = opening.Write("article", """{"id":"1","text":"Talks."}""");

        Assert.Equal("1", Opening.One(Opening.Open(path)).Name);
    }

    [Fact]
    public void An_article_in_another_language_is_kept_with_its_language()
    {
        var article = Opening.One(Opening.OpenStream("Die beiden Seiten haben sich am Dienstag darauf geeinigt, die Gespräche wieder aufzunehmen, sagte ein Sprecher."));

        Assert.Equal("de", article.Language);
    }

    [Fact]
    public void The_worked_example_has_a_caption_and_body()
    {
        Assert.SkipUnless(File.Exists(Worked), $"needs {Worked}");

        var article = Opening.One(Opening.Open(Worked));

        Assert.Equal((0, 292, BlockKind.Caption), (article.Blocks[0].Span.Start, article.Blocks[0].Span.End, article.Blocks[0].Kind));
        Assert.All(article.Blocks.Skip(1), block => Assert.Equal(BlockKind.Body, block.Kind));
        Assert.Equal((new DateOnly(2025, 3, 17), PublishedFrom.FileName, "en", false), (article.Published, article.PublishedFrom, article.Language, article.IsWrapped));
    }

    /// <summary>Reads a kind of file that the library does not know.</summary>
    private sealed class StrangeDoor : IReadArticles
    {
        public IReadOnlyList<string> Extensions => [".xyz"];

        public Fit FitOf(FileHead head) => head.Text.StartsWith("!xyz", StringComparison.Ordinal) ? Fit.Surely : Fit.None;

        public IAsyncEnumerable<Arrival> ReadAsync(Delivery delivery, CancellationToken cancellationToken) =>
            new[] { Arrival.Of(delivery.Path, () => new ArticleOrigin(delivery.Name).ToArticle(Sentence, delivery.Options)) }.ToAsyncEnumerable();
    }
}
