using System.Text;
using Parley.Articles;

namespace Parley.Tests.Articles;

public sealed class FeedTests : IDisposable
{
    private const string Sentence = "The envoy of Norland walked out of the talks on Tuesday, a mediator said.";

    private const string Rss = $"""
        <?xml version="1.0" encoding="utf-8"?>
        <!-- made by hand -->
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel><title>The Sund Courier</title><image><title>Logo</title></image>
            <item><title>Talks &amp;amp; more</title><link>https://courier.example/1</link><pubDate>Tue, 03 Jun 2025 08:15:00 GMT</pubDate><dc:creator>Ida Holm</dc:creator>
              <description>A summary.</description><content:encoded><![CDATA[<p>{Sentence}</p><p>“No.”</p>]]></content:encoded></item>
            <item><title>Short</title><description>Only a summary.</description></item>
          </channel>
        </rss>
        """;

    private const string Atom = $"""
        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Sund Courier</title>
          <entry><title type="html">Talks &lt;b&gt;resume&lt;/b&gt;</title><link rel="enclosure" href="https://courier.example/x.mp3"/><link href="https://courier.example/2"/>
            <id>tag:x</id><updated>2025-06-04T10:00:00Z</updated><author><name>Ida Holm</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{Sentence}</p></div></content></entry>
          <entry><title>Plain</title><published>2025-06-03T10:00:00Z</published><content>{Sentence}</content></entry>
          <entry><title>Elsewhere</title><content src="https://courier.example/3" type="text/html"/></entry>
        </feed>
        """;

    private readonly Opening opening = new();

    public void Dispose() => opening.Dispose();

    [Fact]
    public void An_item_with_its_full_text_is_an_article()
    {
        var article = Assert.IsType<Arrival.Opened>(Opening.Open(opening.Write("news.rss", Rss))[0]).Article;

        Assert.Equal($"{Sentence}\n\n“No.”", article.Text);
        Assert.Equal(("news.rss, item 1", "Talks & more", "The Sund Courier", "https://courier.example/1"), (article.Name, article.Title, article.Outlet, article.Url));
        Assert.Equal((new DateOnly(2025, 6, 3), "Ida Holm"), (article.Published, Assert.Single(article.Authors)));
    }

    [Fact]
    public void An_item_with_a_summary_only_is_named()
    {
        var path = opening.Write("news.xml", Rss);

        var arrivals = Opening.Open(path);

        Assert.Equal(2, arrivals.Length);
        Assert.Equal(
            $"{path}, item 2: holds a summary, not the article (\"Short\"): save the page it links to, then name that file", Assert.IsType<Arrival.Unreadable>(arrivals[1]).Problem.Message);
    }

    [Fact]
    public void Entries_of_Atom_are_articles()
    {
        var arrivals = Opening.OpenStream(Atom);

        var articles = arrivals.OfType<Arrival.Opened>().Select(arrival => arrival.Article).ToArray();
        Assert.All(articles, article => Assert.Equal(Sentence, article.Text));
        Assert.Equal([("Talks resume", new DateOnly(2025, 6, 4)), ("Plain", new DateOnly(2025, 6, 3))], articles.Select(article => (article.Title, article.Published!.Value)));
        Assert.Equal("https://courier.example/2", articles[0].Url);
        Assert.Single(arrivals.OfType<Arrival.Unreadable>());
    }

    [Fact]
    public void A_feed_is_told_by_its_content() =>
        Assert.Equal(2, Opening.Open(opening.Write("saved.html", Rss)).Length);

    [Fact]
    public void The_encoding_that_the_feed_declares_counts()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(
            $"<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>Донбас</title><encoded xmlns='http://purl.org/rss/1.0/modules/content/'>{Sentence}</encoded></item></channel></rss>");

        Assert.Equal("Донбас", Opening.One(Opening.OpenStream(bytes)).Title);
    }

    [Theory]
    [InlineData("<rss><channel></channel></rss>", "is a feed without items")]
    [InlineData("<rss><channel><item></channel></rss>", "is not well-formed XML (line 1, position")]
    [InlineData("<nitf><body/></nitf>", "is XML, but no feed: its root element is <nitf>")]
    [InlineData("Talks.", "is not well-formed XML (line 1, position 1)")]
    [InlineData(" ", "is empty")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"b\">]><rss><channel><item><title>&a;</title></item></channel></rss>", "declares a document type, which is not read")]
    public void A_feed_that_cannot_be_read_is_named(string content, string reason)
    {
        var path = opening.Write("news.xml", content);

        Assert.StartsWith($"{path}: {reason}", Opening.Problem(Opening.Open(path)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_the_extension_of_XML_is_a_page() =>
        Assert.Equal(Sentence, Opening.One(Opening.Open(opening.Write("page.xml", $"<?xml version='1.0'?><html><body><p>{Sentence}</p></body></html>"))).Text);
}
