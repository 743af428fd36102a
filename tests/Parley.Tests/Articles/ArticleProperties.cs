using System.Text;
using CsCheck;
using Parley.Articles;
using Parley.Articles.Html;
using Parley.Articles.PlainText;
using Parley.Text;

namespace Parley.Tests.Articles;

/// <summary>What holds for any text at all.</summary>
public sealed class ArticleProperties
{
    private static readonly string[] Fragments =
    [
        "\n", "\n\n", "\r\n", "\u2028", " ", "\u00a0", "\"", "“", "”", "’", "—", "(Photo by Ann Lee / AFP)", "By Ann Lee", "Read more: ", "Related articles",
        "HARBOUR CITY, March 4 (Coastwire) —", "March 4, 2025", "___", "© 2025 Coastwire", "Talks resume", "she said.", "\ud83d\ude00", "\ud83d", "é", "e\u0301",
        "We have buried too many people to give up now", "Image caption,", "<p>", "</div>", "<b>", "&amp;", "<!--", "<figcaption>", "<aside>",
    ];

    private static readonly Gen<string> Fragment = Gen.Int[0, Fragments.Length - 1].Select(index => Fragments[index]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Fragment.Array[0, 40].Select(string.Concat),
        Gen.OneOf(Fragment, Gen.String[0, 20]).Array[0, 30].Select(string.Concat));

    [Fact]
    public void Any_text_is_opened_or_refused_with_a_reason() => Texts.Sample(text => Checked(() => PlainTextReader.Read("any.txt", text, new ArticleOptions())));

    [Fact]
    public void Any_page_is_opened_or_refused_with_a_reason() => Texts.Sample(text => Checked(() => HtmlReader.Read("any.html", text, new ArticleOptions())), iter: 300);

    [Fact]
    public void Any_bytes_come_in_as_articles_or_as_named_problems() => Gen.Byte.Array[0, 300].Sample(bytes => Arrives(bytes));

    [Fact]
    public void Any_text_comes_in_by_stream() => Texts.Sample(text => Arrives(Encoding.UTF8.GetBytes(text)), iter: 300);

    private static void Checked(Func<Article> open)
    {
        try
        {
            Check(open());
        }
        catch (UnreadableArticleException problem)
        {
            Assert.DoesNotContain('\n', problem.Message);
        }
    }

    private static void Arrives(byte[] bytes)
    {
        var arrivals = new ArticleSource(new ArticleOptions()).OpenAsync(new MemoryStream(bytes), "-", TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken).ToArray();

        Assert.NotEmpty(arrivals);
        foreach (var opened in arrivals.OfType<Arrival.Opened>())
        {
            Check(opened.Article);
        }
    }

    private static void Check(Article article)
    {
        InOrder(article.Paragraphs, article.Text);
        InOrder(article.Blocks.Select(block => block.Span), article.Text);
        Assert.All(article.Blocks, block => Assert.Contains(article.Paragraphs, paragraph => paragraph.Contains(block.Span)));
        Assert.Equal(article.Paragraphs.Select(paragraph => paragraph.Start), article.Blocks.Select(block => block.Span.Start).Intersect(article.Paragraphs.Select(paragraph => paragraph.Start)));
    }

    private static void InOrder(IEnumerable<TextSpan> spans, string text)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.InRange(span.Start, end, text.Length);
            Assert.InRange(span.End, span.Start + 1, text.Length);
            Assert.Equal(span, span.TrimmedIn(text));
            end = span.End;
        }
    }
}
