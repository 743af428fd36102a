using CsCheck;
using Parley.Text;

namespace Parley.Tests.Text;

public sealed class SentencesTests
{
    private static readonly string[] Fragments = [".", "?", "!", " ", "\n", "“", "”", "\"", "'", "’", "(", ")", "U.S.", "Sen.", "J.", "The", "said", "\ud83d\ude00", "\ud83d", "\u00a0", "3.5"];

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Gen.OneOf(Gen.Int[0, Fragments.Length - 1].Select(index => Fragments[index]), Gen.String[0, 4]).Array[0, 30].Select(string.Concat));

    [Theory]
    [InlineData("The port is shut.| It will open.")]
    [InlineData("Is the port shut?| It is!| Nobody knows.")]
    [InlineData("Sen. Ruth Calder left.| Mr. Renn stayed.")]
    [InlineData("It was seen in Bergen, Minn. and in Oslo.| Few came.")]
    [InlineData("William J. Corbett left.| W. H. Corbett stayed.")]
    [InlineData("The U.S. Navy left.| He was in the U.S.| The port is shut.")]
    [InlineData("“The port is shut.”| It will open.")]
    [InlineData("“The port is shut.” she said.| It will open.")]
    [InlineData("“It is shut,” she said.| “It will open.”")]
    [InlineData("(It was late.)| Nobody came.")]
    [InlineData("The quota rose 3.5 percent.| 12 boats left.")]
    [InlineData("It was late ...| Nobody came.")]
    [InlineData("See parley.example for more.| Nobody came.")]
    [InlineData("No mark at the end")]
    public void Sentences_end_where_readers_end_them(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);

        var sentences = Sentences.Of(text, new TextSpan(0, text.Length));

        Assert.Equal(marked.Split("| "), sentences.Select(sentence => sentence.In(text)));
    }

    [Fact]
    public void Only_the_paragraph_is_read()
    {
        const string Text = "First one. Second one.\nThird one. Fourth one.";
        var line = Text.IndexOf('\n', StringComparison.Ordinal);

        var sentences = Sentences.Of(Text, new TextSpan(line + 1, Text.Length));

        Assert.Equal(["Third one.", "Fourth one."], sentences.Select(sentence => sentence.In(Text)));
    }

    [Fact]
    public void Sentences_hold_every_character_but_white_space_once_and_in_order() => Texts.Sample(text =>
    {
        var sentences = Sentences.Of(text, new TextSpan(0, text.Length));
        var end = 0;
        foreach (var sentence in sentences)
        {
            Assert.True(string.IsNullOrWhiteSpace(text[end..sentence.Start]));
            Assert.False(sentence.IsEmpty);
            end = sentence.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[end..]));
    });
}
