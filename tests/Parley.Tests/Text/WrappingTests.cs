using Parley.Text;

namespace Parley.Tests.Text;

public sealed class WrappingTests
{
    private const string Wrapped = """
        Norland and Sudria agreed on Tuesday to resume talks on a ceasefire,
        two officials said, after the mediator had travelled between the
        capitals for a week.

        The talks are to begin in Port Ann, whose mayor said that he was glad
        to have been asked.
        """;

    [Fact]
    public void Lines_that_end_inside_sentences_are_wrapped() => Assert.True(Wrapping.IsWrapped(Wrapped));

    [Fact]
    public void Windows_line_ends_change_nothing() => Assert.True(Wrapping.IsWrapped(Wrapped.ReplaceLineEndings("\r\n")));

    [Fact]
    public void Only_blank_lines_end_paragraphs_of_wrapped_text()
    {
        var text = Wrapped.ReplaceLineEndings("\r\n");

        var paragraphs = Paragraphs.Of(text, Wrapping.IsWrapped(text));

        Assert.Equal(2, paragraphs.Count);
        Assert.EndsWith("for a week.", paragraphs[0].In(text), StringComparison.Ordinal);
        Assert.EndsWith("been asked.", paragraphs[1].In(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The two sides agreed to talk on Tuesday.\nThe mediator welcomed that.\nA date was not given.")]
    [InlineData("Talks stall over assets\nBy Ann Lee\nNegotiators failed to agree on Tuesday.\nA new round is planned.")]
    [InlineData("The draft has three parts:\nan end to the shelling;\nthe return of prisoners;\na shared harbour.\nThe sides disagree on the last of them.")]
    [InlineData("One line only, without an end")]
    [InlineData("")]
    public void One_paragraph_a_line_is_not_wrapped(string text) => Assert.False(Wrapping.IsWrapped(text));

    [Fact]
    public void Long_lines_are_paragraphs_even_if_one_goes_on_in_lower_case()
    {
        var line = string.Join(' ', Enumerable.Repeat("the sides agreed to talk", 12));

        Assert.False(Wrapping.IsWrapped(line + "\n" + line));
    }
}
