using System.Text;
using Parley.Articles;
using Parley.Articles.PlainText;
using Parley.Text;

namespace Parley.Tests.Articles;

/// <summary>One layout: its blocks in order, each kind and words; a kind with "+" has the next block in the same paragraph.</summary>
public sealed record BlockCase(string Name, string[][] Blocks, string? Title = null, bool Wrapped = false)
{
    public override string ToString() => Name;
}

public sealed class BlockCases
{
    public static IEnumerable<TheoryDataRow<BlockCase>> All => CaseFile.Rows<BlockCase>("blocks.json", one => one.Name);

    [Theory]
    [MemberData(nameof(All))]
    public void Finds_the_blocks_with_blank_lines_between_paragraphs(BlockCase layout) => Check(layout, "\n\n");

    [Theory]
    [MemberData(nameof(All))]
    public void Finds_the_blocks_with_one_paragraph_a_line(BlockCase layout)
    {
        if (!layout.Wrapped)
        {
            Check(layout, "\r\n");
        }
    }

    [Theory]
    [InlineData("A")]
    [InlineData("A ")]
    [InlineData("A. ")]
    [InlineData("A/")]
    [InlineData("Ann, ")]
    [InlineData("Ann Lee and ")]
    [InlineData("By Ann Lee ")]
    [InlineData("(Photo by Ann ")]
    [InlineData("March 4, ")]
    [InlineData("share ")]
    [InlineData("- ")]
    public void No_pattern_runs_away_on_a_repetitive_line(string unit)
    {
        foreach (var length in new[] { 110, 130, 155, 215, 295, 315, 690, 5000 })
        {
            var line = string.Concat(Enumerable.Repeat(unit, length / unit.Length));

            var article = PlainTextReader.Read("layout.txt", $"{line}\n{line}x\n\"{line}!", new ArticleOptions());

            Assert.NotEmpty(article.Blocks);
        }
    }

    private static void Check(BlockCase layout, string between)
    {
        var (text, expected) = Compose(layout, between);

        var article = new ArticleOrigin("layout.txt") { Title = layout.Title }.ToArticle(text, new ArticleOptions());

        Assert.Equal(layout.Wrapped, article.IsWrapped);
        Assert.Equal(Lines(expected, text), Lines(article.Blocks, text));
    }

    private static (string Text, List<Block> Blocks) Compose(BlockCase layout, string between)
    {
        var text = new StringBuilder();
        var blocks = new List<Block>();
        var gap = string.Empty;
        foreach (var block in layout.Blocks)
        {
            text.Append(gap);
            blocks.Add(new Block(Enum.Parse<BlockKind>(block[0].Replace(" ", "").TrimEnd('+'), true), new TextSpan(text.Length, text.Length + block[1].Length)));
            text.Append(block[1]);
            gap = block[0].EndsWith('+') ? " " : between;
        }

        return (text.ToString(), blocks);
    }

    private static string Lines(IEnumerable<Block> blocks, string text) =>
        string.Join('\n', blocks.Select(block => $"{block.Kind} {block.Span} {block.Span.In(text).ReplaceLineEndings(" ")}"));
}
