using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Parley.Articles;
using Parley.Exports;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Exports;

public sealed class PageTests
{
    private const string Text = """
        "We will sign,” Norvale's envoy Ilse Brandvold said. Brandvold said that Estmark believes that the line holds. He added that talks go on.
        """;

    private static readonly Gen<(string Text, TextSpan[][] Statements)> OverlappingStatements =
        from text in Gen.String[Gen.Char["ab \"<>&'\n\r\u0085🐟é"], 10, 80]
        from starts in Gen.Int[0, text.Length - 1].Array[2, 12]
        from lengths in Gen.Int[1, 20].Array[starts.Length]
        let spans = starts.Zip(lengths, (start, length) => new TextSpan(start, Math.Min(text.Length, start + length))).ToArray()
        select (Whole(text), spans.Chunk(2).Where(pair => pair.Length == 2).ToArray());

    [Fact]
    public void However_statements_overlap_the_text_stands_and_every_link_of_the_page_leads_somewhere() => OverlappingStatements.Sample(one =>
    {
        var page = Page(Outcome(one.Text, one.Statements));

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(one.Text, page.QuerySelector(".text")?.TextContent);
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll(".text a"), mark => Assert.Contains(mark.GetAttribute("href")?[1..], ids));
        Assert.Equal(one.Statements.Length, page.QuerySelectorAll(".rows li").Length);
    });

    [Fact]
    public void What_comes_from_outside_stays_text()
    {
        var article = ArticleBuilder.FromText("<img src=x>.txt", Text) with
        {
            Title = "</title><script>alert(1)</script>",
            Outlet = "\" onmouseover=\"alert(1)",
            Url = "javascript:alert(1)",
        };

        var page = Page(OutcomeBuilder.Read(article, Statements(article)));

        Assert.Empty(page.QuerySelectorAll("script, img, iframe, object, embed, link, form, base, [onmouseover], [style], [src]"));
        Assert.All(page.Links.OfType<IHtmlAnchorElement>(), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("</title><script>alert(1)</script>", page.QuerySelector("h1")?.TextContent);
    }

    [Fact]
    public void A_page_may_load_nothing_and_use_only_its_own_style()
    {
        var page = Page(OutcomeBuilder.Read(Article(), Statements(Article())));

        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content") ?? "";
        var style = page.QuerySelector("style")?.TextContent ?? "";
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-" + hash + "'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", style, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_address_of_the_web_is_a_link()
    {
        var article = Article() with { Url = "https://example.org/a?b=1&c=2" };

        var page = Page(OutcomeBuilder.Read(article, Statements(article)));

        Assert.Equal("https://example.org/a?b=1&c=2", page.QuerySelector(".origin a")?.GetAttribute("href"));
    }

    [Fact]
    public void Short_names_join_full_ones_and_pronouns_have_no_colour()
    {
        var page = Page(OutcomeBuilder.Read(Article(), Statements(Article())));

        var speakers = page.QuerySelectorAll(".who bdi").Select(name => (name.TextContent, name.ParentElement?.QuerySelector("b")?.TextContent)).ToList();
        Assert.Equal([("Norvale's envoy Ilse Brandvold", "2"), ("Estmark", "1"), ("he", "1")], speakers);
        Assert.Contains("h8", page.QuerySelectorAll(".who label")[^1].ClassList);
    }

    [Fact]
    public void A_surname_that_two_people_bear_joins_neither()
    {
        var article = ArticleBuilder.FromText("a.txt", "Ana Holt said yes. Bo Holt said no. Holt said maybe.");
        Spans Said(int start) => [new TextSpan(start, start + 4)];
        Spans At(int start, int end) => [new TextSpan(start, end)];

        var page = Page(OutcomeBuilder.Read(
            article,
            Statement(article, At(0, 8), Said(9), At(14, 17)),
            Statement(article, At(19, 26), Said(27), At(32, 34)),
            Statement(article, At(36, 40), Said(41), At(46, 51))));

        Assert.Equal(["Ana Holt", "Bo Holt", "Holt"], page.QuerySelectorAll(".who bdi").Select(name => name.TextContent));
    }

    [Fact]
    public void A_page_says_what_was_left_out()
    {
        var filter = new StatementFilter { Speaker = "<Brandvold>", MinConfidence = 0.5, Outermost = true, Modes = new HashSet<Mode> { Mode.Direct } };

        var page = Page(OutcomeBuilder.Read(Article(), Statements(Article())), filter);

        Assert.Equal("Shown: speaker “<Brandvold>”, mode direct, confidence at least 0.50, outermost only", page.QuerySelector(".filter")?.TextContent);
        Assert.Contains("0 of 4 statements", page.QuerySelector(".origin")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_has_a_page_for_each_article_and_an_index_that_names_what_was_not_read()
    {
        var folder = new MemoryFolder();
        var pages = new StatementPages(folder, new StatementFilter());
        var other = ArticleBuilder.FromText("inbox/../Índex.txt", Text + " Twice.");

        pages.Write(OutcomeBuilder.Read(Article(), Statements(Article())));
        pages.Write(OutcomeBuilder.Read(Article(), Statements(Article())));
        pages.Write(OutcomeBuilder.Read(other, Statements(other)));
        pages.Write(new ReadOutcome.Failed("bad.txt", new UnreadableArticleException("bad.txt", "is <empty>")));
        pages.Complete();

        Assert.Equal(["2025-06-02-talks.html", "ndex.html", "index.html"], folder.Names);
        var index = new HtmlParser().ParseDocument(folder["index.html"]);
        Assert.Equal(["2025-06-02-talks.html", "ndex.html"], index.QuerySelectorAll(".title").Select(link => link.GetAttribute("href")));
        Assert.Equal("bad.txt: is <empty>", index.QuerySelector(".unread li")?.TextContent);
        Assert.Contains("Norvale's envoy Ilse Brandvold 4", index.QuerySelector(".most")?.TextContent, StringComparison.Ordinal);
        Assert.All(folder.Names, name => Assert.Contains(StatementPages.Mark, folder[name], StringComparison.Ordinal));
    }

    private static string Whole(string text) => string.Concat(text.Select((character, index) => IsHalf(text, index) ? '-' : character));

    private static bool IsHalf(string text, int index) => char.IsSurrogate(text[index])
        && !(index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
        && !(index > 0 && char.IsSurrogatePair(text[index - 1], text[index]));

    private static Article Article() => ArticleBuilder.FromText("2025-06-02-talks.txt", Text);

    private static Statement[] Statements(Article article)
    {
        var around = Find(article, "Brandvold", "said that", "Estmark believes that the line holds");
        return
        [
            Find(article, "Norvale's envoy Ilse Brandvold", "said", "\"We will sign,”") with { Mode = Mode.Direct },
            around,
            Find(article, "Estmark", "believes", "the line holds") with { Within = around.Id },
            Find(article, "He", "added", "talks go on"),
        ];
    }

    private static Statement Find(Article article, string speaker, string cue, string content) => StatementBuilder.In(article, speaker, cue, content);

    private static Statement Statement(Article article, Spans? speaker, Spans cue, Spans content) =>
        new(StatementId.Of(article.Id, cue, content), speaker, cue, content, Mode.Indirect, Kind.Said, false, BlockKind.Body, null, 0.5);

    private static ReadOutcome.Read Outcome(string text, TextSpan[][] statements)
    {
        var article = new Article
        {
            Id = ArticleId.Of("a.txt", text),
            Name = "a.txt",
            Text = text,
            Paragraphs = Paragraphs.Of(text, isWrapped: false),
            Blocks = [],
        };
        return OutcomeBuilder.Read(article, statements.Select(pair => Statement(article, null, [pair[0]], [pair[1]])));
    }

    private static IHtmlDocument Page(ReadOutcome outcome, StatementFilter? filter = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var writer = new StatementPage(output, filter ?? new StatementFilter());
        writer.Write(outcome);
        writer.Complete();
        return new HtmlParser().ParseDocument(output.ToString());
    }
}
