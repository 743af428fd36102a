using System.Buffers;
using System.Text;
using Parley.Articles;

namespace Parley.Tests.Articles;

public sealed class JsonLinesTests : IDisposable
{
    private const string Sentence = "The envoy of Norland walked out of the talks on Tuesday, a mediator said.";

    private readonly Opening opening = new();

    public void Dispose() => opening.Dispose();

    [Fact]
    public void A_line_is_an_article_with_all_its_fields()
    {
        var path = opening.Write("news.jsonl", """{"id":"a1","text":"Talks resume.","published":"2025-03-04T08:00:00Z","title":"Talks","outlet":"The Courier","url":"https://courier.example/1","extra":{"deep":[1,2]}}""");

        var article = Opening.One(Opening.Open(path));

        Assert.Equal(("a1", "Talks resume.", "Talks", "The Courier", "https://courier.example/1"), (article.Name, article.Text, article.Title, article.Outlet, article.Url));
        Assert.Equal((new DateOnly(2025, 3, 4), PublishedFrom.Article), (article.Published, article.PublishedFrom));
        Assert.Equal(ArticleId.Of("The Courier", "Talks resume."), article.Id);
    }

    [Theory]
    [InlineData("""{"id":"1","text":"Talks""", "is not well-formed JSON (byte 24)")]
    [InlineData("""{"id":"1"}""", "has no \"text\"")]
    [InlineData("""{"id":"1","text":null}""", "has no \"text\"")]
    [InlineData("""{"id":"1","text":["Talks"]}""", "its \"text\" is not a string")]
    [InlineData("""{"id":"1","text":""}""", "is empty")]
    [InlineData("""{"id":"1","text":" \n "}""", "holds nothing but white space")]
    [InlineData("""{"id":"1","text":"Talks\u0000resume"}""", "holds a NUL character (at 5): damaged, or no text")]
    [InlineData("""{"id":"1","text":"Talks","text":"No talks"}""", "has the field \"text\" twice")]
    [InlineData("""["Talks"]""", "is no JSON object with \"id\" and \"text\"")]
    [InlineData("Talks resume", "is not well-formed JSON (byte 1)")]
    public void A_bad_line_is_named_by_number_and_the_rest_goes_on(string bad, string reason)
    {
        var good = $$"""{"id":"1","text":"{{Sentence}}"}""";
        var path = opening.Write("news.jsonl", string.Join("\n", good, bad, "", good));

        var arrivals = Opening.Open(path);

        Assert.Equal(3, arrivals.Length);
        Assert.Equal($"{path}, line 2: {reason}", Assert.IsType<Arrival.Unreadable>(arrivals[1]).Problem.Message);
        Assert.IsType<Arrival.Opened>(arrivals[2]);
    }

    [Fact]
    public void Deep_nesting_is_refused_not_followed()
    {
        var deep = "{\"id\":\"1\",\"text\":\"Talks\",\"extra\":" + new string('[', 100_000) + new string(']', 100_000) + "}";

        Assert.Contains("is not well-formed JSON", Opening.Problem(Opening.OpenStream(deep)), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_costs_no_article_and_moves_no_offset()
    {
        var article = Opening.One(Opening.OpenStream("""{"id":"\udc00","text":"A \ud83d said \\ud83d \ud83d\ude00 \"on\" \ud83d"}"""));

        Assert.Equal("A \ufffd said \\ud83d \ud83d\ude00 \"on\" \ufffd", article.Text);
        Assert.Equal("\ufffd", article.Name);
    }

    [Theory]
    [InlineData("""{"text":"Talks resume.","id":7}""", "7")]
    [InlineData("""{"text":"Talks resume."}""", "-, line 1")]
    [InlineData("""{"text":"Talks resume.","id":" "}""", "-, line 1")]
    public void An_article_without_a_name_is_named_by_its_line(string line, string name) => Assert.Equal(name, Opening.One(Opening.OpenStream(line)).Name);

    [Fact]
    public void A_line_over_the_limit_is_named_and_passed_over()
    {
        var good = $$"""{"id":"1","text":"{{Sentence}}"}""";
        var path = opening.Write("news.jsonl", good + "\n{\"id\":\"2\",\"text\":\"" + new string('x', 300_000) + "\"}\n" + good + "\n");
        var options = new ArticleOptions { Limits = new ArticleLimits { LineBytes = 1000 } };

        var arrivals = Opening.Open(options, path);

        Assert.Equal(3, arrivals.Length);
        Assert.StartsWith($"{path}, line 2: is longer than", Assert.IsType<Arrival.Unreadable>(arrivals[1]).Problem.Message, StringComparison.Ordinal);
        Assert.IsType<Arrival.Opened>(arrivals[2]);
    }

    [Fact]
    public void Byte_order_mark_and_Windows_line_ends_are_no_part_of_a_line()
    {
        var arrivals = Opening.OpenStream("\ufeff{\"id\":\"1\",\"text\":\"Talks.\"}\r\n{\"id\":\"2\",\"text\":\"No talks.\"}\r\n");

        Assert.Equal(["1", "2"], arrivals.OfType<Arrival.Opened>().Select(opened => opened.Name));
        Assert.Equal(2, arrivals.Length);
    }

    [Fact]
    public void Lines_in_UTF16_are_read()
    {
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{\"id\":\"1\",\"text\":\"“Talks.”\"}\r\n{\"id\":\"2\",\"text\":\"No talks.\"}\r\n")).ToArray();

        var arrivals = Opening.OpenStream(bytes);

        Assert.Equal(["“Talks.”", "No talks."], arrivals.OfType<Arrival.Opened>().Select(opened => opened.Article.Text));
    }

    [Fact]
    public void A_line_in_Windows_1252_is_read()
    {
        var article = Opening.One(Opening.OpenStream([.. "{\"id\":\"1\",\"text\":\""u8, 0x93, .. "Talks"u8, 0x94, .. " by Pe"u8, 0xF1, .. "a\"}"u8]));

        Assert.Equal("“Talks” by Peña", article.Text);
    }

    [Fact]
    public void A_document_holds_one_article_or_a_list_of_them()
    {
        var one = opening.Write("one.json", "{\n  \"id\": \"1\",\n  \"text\": \"Talks.\"\n}\n");
        var list = opening.Write("list.json", """[ {"id":"2","text":"Talks."}, {"id":"3"}, {"id":"4","text":"No talks."} ]""");

        var arrivals = Opening.Open(one, list);

        Assert.Equal(["1", "2", $"{list}, article 2", "4"], arrivals.Select(arrival => arrival.Name));
        Assert.Equal($"{list}, article 2: has no \"text\"", Assert.IsType<Arrival.Unreadable>(arrivals[2]).Problem.Message);
    }

    [Fact]
    public void Lines_and_documents_are_told_apart_whatever_the_extension()
    {
        var lines = opening.Write("lines.json", "{\"id\":\"1\",\"text\":\"Talks.\"}\n{\"id\":\"2\",\"text\":\"No talks.\"}\n");
        var document = opening.Write("document.jsonl", "[\n  { \"id\": \"3\", \"text\": \"Talks.\" }\n]\n");

        Assert.Equal(["1", "2", "3"], Opening.Open(lines, document).Select(arrival => arrival.Name));
    }

    [Fact]
    public void The_day_at_the_start_of_the_files_name_counts_for_lines_without_one()
    {
        var path = opening.Write("2025-03-17-news.jsonl", """{"id":"1","text":"Talks."}""");

        var article = Opening.One(Opening.Open(path));

        Assert.Equal((new DateOnly(2025, 3, 17), PublishedFrom.FileName), (article.Published, article.PublishedFrom));
    }

    [Fact]
    public async Task Articles_come_before_the_stream_has_ended()
    {
        var pipe = new System.IO.Pipelines.Pipe();
        var line = Encoding.UTF8.GetBytes($$"""{"id":"1","text":"{{Sentence}}"}""" + "\n");
        for (var sent = 0; sent < 1000; sent++)
        {
            pipe.Writer.Write(line);
        }

        var flushed = pipe.Writer.FlushAsync(TestContext.Current.CancellationToken);
        await using var arrivals = new ArticleSource(new ArticleOptions()).OpenAsync(pipe.Reader.AsStream(), "-", TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await arrivals.MoveNextAsync());
        await pipe.Writer.CompleteAsync();
        await flushed;
    }
}
