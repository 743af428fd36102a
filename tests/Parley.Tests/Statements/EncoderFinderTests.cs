using Parley.Articles;
using Parley.Models;
using Parley.Onnx;
using Parley.Statements;
using Parley.Testing;

namespace Parley.Tests.Statements;

/// <summary>What a reader is promised whatever the text, with the small model.</summary>
public sealed class EncoderFinderTests : IDisposable
{
    private readonly OnnxEncoder encoder;
    private readonly ModelPackage package = ModelPackage.Open(Repository.Model("english-small"));

    public EncoderFinderTests() => encoder = new OnnxEncoder(package);

    public void Dispose() => encoder.Dispose();

    [Fact]
    public void A_pull_quote_is_put_into_nobody_s_mouth()
    {
        var article = ArticleBuilder.FromText("strike.txt", """
            Dockers end strike

            “We got what we came for,” union leader Piet Olm told reporters on Sunday. “But the port must keep its word from now on.”

            The port authority denied that it had offered more money for the night shifts.

            “But the port must keep its word from now on.”

            Talks on the dredging fleet resume on Tuesday, said Ana Turcan, a mediator.
            """);

        var found = Find(article);

        Assert.Contains(article.Blocks, block => block.Kind == BlockKind.PullQuote);
        Assert.DoesNotContain(found, statement => statement.Speaker?.In(article.Text).Contains("Turcan", StringComparison.Ordinal) == true
            && statement.Content.In(article.Text).Contains("keep its word", StringComparison.Ordinal));
    }

    [Fact]
    public void Captions_and_bylines_say_nothing()
    {
        var article = ArticleBuilder.FromText("ships.txt", """
            Ilse Brandvold says the boats will leave, in this picture of March 3, 2025. (Photo by Rune Anz / Coastwire)
            Estmark said on Monday that it would not sign the accord.
            """);

        Assert.All(Find(article), statement => Assert.Equal(BlockKind.Body, statement.Block));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u201C")]
    [InlineData("said")]
    [InlineData("\uD83D said “\uDC1F")]
    [InlineData("a\u0301 said:\r\n\r\n\u00A0“b\u00AD”")]
    public void Any_text_is_read_without_a_crash(string text)
    {
        var article = ArticleBuilder.FromText("odd.txt", "Brandvold said it is over. " + text);

        Assert.All(Find(article), statement => Assert.All(statement.Content, span => Assert.InRange(span.End, span.Start + 1, article.Text.Length)));
    }

    [Fact]
    public void One_worker_or_three_find_the_same()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 40).Select(day => $"On day {day} Estmark said that it would sign the accord if Norvale kept its word. “We wait,” Brandvold told reporters."));
        var article = ArticleBuilder.FromText("long.txt", text);

        var one = new EncoderFinder(package, encoder).Find(article, TestContext.Current.CancellationToken).Statements;
        var three = new EncoderFinder(package, encoder, new FinderSettings { Workers = 3 }).Find(article, TestContext.Current.CancellationToken).Statements;

        Assert.NotEmpty(one);
        Assert.Equal(one, three);
    }

    private IReadOnlyList<Statement> Find(Article article) =>
        new EncoderFinder(package, encoder).Find(article, TestContext.Current.CancellationToken).Statements;
}
