using System.Text;
using Parley.Articles;
using Parley.Articles.Html;

namespace Parley.Tests.Articles;

public sealed class HtmlReaderTests
{
    private const string Body = """
        <p>Negotiators of Norland and Sudria failed to agree on Tuesday on what to do with frozen assets, people briefed on the talks said.</p>
        <p>“We have buried too many people to give up now,” the envoy&nbsp;of Norland told report&shy;ers in Port Ann, where the talks
           were held<br>behind closed doors.</p>
        <p>The mediator, who had travelled between the capitals for a week, said that a new round was planned for the end of the month.</p>
        """;

    private static readonly string Page = $$"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Talks stall over frozen assets | The Courier</title>
        <meta property="og:site_name" content="The Courier"><meta property="og:title" content="Talks stall over frozen assets">
        <meta property="article:published_time" content="2025-03-04T08:00:00Z"><meta name="author" content="By Ann Lee">
        <link rel="canonical" href="https://courier.example/talks"></head>
        <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
        <article><h1>Talks stall over frozen assets</h1><p class="byline">By Ann Lee</p><time datetime="2025-03-04">4 March 2025</time>
        <figure><img src="x.jpg"><figcaption>Envoys leave the harbour hotel in Port Ann</figcaption></figure>
        {{Body}}
        <aside class="pull-quote">We have buried too many people to give up now</aside>
        <aside class="related"><h3>Related</h3><ul><li><a href="/2">Mothers of the missing march in the capital of Sudria</a></li><li><a href="/3">What the draft says</a></li></ul></aside>
        <p>Parliament is to be told of the outcome on Thursday, a spokesman for the government said in the evening.</p>
        </article><footer><p>© 2025 The Courier</p></footer></body></html>
        """;

    private static Article Read(string html) => HtmlReader.Read("talks.html", html, new ArticleOptions());

    private static string[] Of(Article article, BlockKind kind) => article.Blocks.Where(block => block.Kind == kind).Select(block => block.Span.In(article.Text)).ToArray();

    [Fact]
    public void A_page_gives_title_outlet_address_authors_and_day()
    {
        var article = Read(Page);

        Assert.Equal(("Talks stall over frozen assets", "The Courier", "https://courier.example/talks"), (article.Title, article.Outlet, article.Url));
        Assert.Equal(["Ann Lee"], article.Authors);
        Assert.Equal((new DateOnly(2025, 3, 4), PublishedFrom.Article), (article.Published, article.PublishedFrom));
        Assert.Equal("talks.html", article.Name);
    }

    [Fact]
    public void The_text_is_its_paragraphs_with_a_blank_line_between_and_without_the_title()
    {
        var article = Read(Page);

        Assert.Contains("told reporters in Port Ann, where the talks were held\n\nbehind closed doors.\n\nThe mediator", article.Text, StringComparison.Ordinal);
        Assert.Contains("the envoy\u00a0of Norland", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Talks stall", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("World", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("© 2025", article.Text, StringComparison.Ordinal);
        Assert.Equal(5, Of(article, BlockKind.Body).Length);
    }

    [Fact]
    public void What_markup_says_of_a_paragraph_is_kept_as_its_block()
    {
        var article = Read("<article>" + Page[Page.IndexOf("<h1>", StringComparison.Ordinal)..]);

        Assert.All(Of(article, BlockKind.Body), body => Assert.Matches(@"[.”]$|held$", body));
        Assert.DoesNotContain(article.Blocks, block => block.Kind == BlockKind.Body && block.Span.In(article.Text).Contains("Mothers", StringComparison.Ordinal));
        Assert.DoesNotContain(article.Blocks, block => block.Kind == BlockKind.Body && block.Span.In(article.Text).Contains("Envoys leave", StringComparison.Ordinal));
    }

    [Fact]
    public void JSON_LD_decides_before_meta_tags()
    {
        var article = Read(Page.Replace("</head>", """
            <script type="application/ld+json">{ broken</script>
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Site"},
            {"@type":["NewsArticle"],"headline":"Talks at a standstill","datePublished":"2025-03-03T22:00:00+01:00",
             "author":[{"@type":"Person","name":"Ann Lee"},{"name":"Tom Roe"}],"publisher":{"name":"Courier Group"},"mainEntityOfPage":{"@id":"https://courier.example/ld"}}]}</script></head>
            """, StringComparison.Ordinal));

        Assert.Equal(("Talks at a standstill", "Courier Group", "https://courier.example/ld"), (article.Title, article.Outlet, article.Url));
        Assert.Equal(["Ann Lee", "Tom Roe"], article.Authors);
        Assert.Equal(new DateOnly(2025, 3, 3), article.Published);
    }

    [Fact]
    public void The_time_element_tells_the_day_when_nothing_else_does()
    {
        var article = Read("<article><h1>Talks stall</h1><time datetime='2025-03-04T10:00'>today</time>" + Body + "<ul><li><time datetime='2024-01-01'>old</time></li></ul></article>");

        Assert.Equal(new DateOnly(2025, 3, 4), article.Published);
    }

    [Fact]
    public void A_short_page_is_read_without_SmartReader()
    {
        var article = Read("<html><body><nav><a href='/'>Home</a></nav><main><p>Talks resume, she said.</p><p>No day was given.</p></main></body></html>");

        Assert.Equal("Talks resume, she said.\n\nNo day was given.", article.Text);
    }

    [Fact]
    public void SmartReader_finds_the_article_among_columns_without_an_article_element()
    {
        var article = Read($$"""
            <html><head><title>Talks stall</title></head><body><div class="top"><a href="/">Home</a> <a href="/world">World</a></div>
            <table><tr><td><div class="sidebar"><h4>Weather</h4><p>Rain in Port Ann.</p><p><a href="/9">Ten places to see before the winter, and how to get there</a></p></div></td>
            <td><div class="story-body">{{Body}}{{Body}}<p class="wp-caption-text">Envoys leave the hotel</p></div></td></tr></table><div class="bottom">Contact, terms, imprint</div></body></html>
            """);

        Assert.StartsWith("Negotiators of Norland", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rain in Port Ann", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("imprint", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_not_shown_are_no_text()
    {
        var article = Read("<body><p>Talks resume.</p><p hidden>Not seen.</p><p style='display: none'>Nor this.</p><script>x</script><!-- nor this --><button>Send</button></body>");

        Assert.Equal("Talks resume.", article.Text);
    }

    [Theory]
    [InlineData("<meta charset=windows-1252>")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>")]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("<meta charset=no-such-thing>")]
    [InlineData("")]
    public void Windows_1252_is_read_whatever_the_page_declares(string declaration)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes($"<!doctype html><head>{declaration}</head><p>“Talks resume,” Peña said.</p>");

        Assert.Equal("“Talks resume,” Peña said.", Opening.One(Opening.OpenStream(bytes)).Text);
    }

    [Fact]
    public void A_declared_encoding_is_used()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!.GetBytes("<!doctype html><meta charset='windows-1251'><p>Стороны договорились.</p>");

        Assert.Equal("Стороны договорились.", Opening.One(Opening.OpenStream(bytes)).Text);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><p>")]
    [InlineData("<table>x")]
    [InlineData("<blockquote><ul><li>")]
    [InlineData("<aside></p><section><a href=x>y")]
    [InlineData("<svg></div>")]
    public void A_bomb_of_nested_tags_is_refused_at_once(string tag)
    {
        var bomb = string.Concat(Enumerable.Repeat(tag, 200_000)) + "<p>Talks resume, she said.</p>";

        Assert.Equal("talks.html: nests more than 2,000 tags in one another", Assert.Throws<UnreadableArticleException>(() => Read(bomb)).Message);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<aside><section><a href=x>y")]
    [InlineData("<div class=related>")]
    [InlineData("<p><i>")]
    public void A_deep_page_is_read(string tag) =>
        Assert.Contains("Talks resume, she said.", Read(string.Concat(Enumerable.Repeat(tag, 600)) + "<p>Talks resume, she said.</p>").Text, StringComparison.Ordinal);

    [Fact]
    public void A_long_page_is_read()
    {
        var article = Read("<article>" + string.Concat(Enumerable.Repeat("<p>The envoy said on <b>Monday</b> that the talks would go on.<li>", 4000)) + "<script>" + string.Concat(Enumerable.Repeat("'<div>'", 5000)) + "</script></article>");

        Assert.Equal(4000, article.Paragraphs.Count);
    }

    [Fact]
    public void A_truncated_page_gives_what_there_is()
    {
        var article = Read(Page[..Page.IndexOf("The mediator", StringComparison.Ordinal)]);

        Assert.Contains("behind closed doors.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_a_page_over_the_limit_is_named()
    {
        var options = new ArticleOptions { Limits = new ArticleLimits { TextLength = 100 } };

        Assert.Contains("at most 100", Assert.Throws<UnreadableArticleException>(() => HtmlReader.Read("talks.html", Page, options)).Message, StringComparison.Ordinal);
    }
}
