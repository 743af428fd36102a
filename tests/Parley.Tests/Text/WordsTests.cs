using CsCheck;
using Parley.Text;

namespace Parley.Tests.Text;

public sealed class WordsTests
{
    [Theory]
    [InlineData("won’t", "won|’|t")]
    [InlineData("U.S. aid", "U|.|S|.|aid")]
    [InlineData("a_b 12½", "a_b|12½")]
    [InlineData("x\u0301y", "x|\u0301|y")]
    [InlineData("𝒜b 🐟!", "𝒜b|🐟|!")]
    public void Cuts_a_text_as_the_model_counts(string text, string words) =>
        Assert.Equal(words, string.Join('|', Of(text).Select(word => word.Span.In(text))));

    [Fact]
    public void Any_text_is_cut_into_words_that_hold_all_but_its_white_space() =>
        Gen.String.Sample(text =>
        {
            var words = Of(text);
            var joined = string.Concat(words.Select(word => word.Span.In(text)));
            return joined == string.Concat(text.Where(character => !char.IsWhiteSpace(character)))
                && words.Zip(words.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
        });

    [Theory]
    [InlineData("Paris", LetterCase.Title)]
    [InlineData("A", LetterCase.Title)]
    [InlineData("NATO", LetterCase.Upper)]
    [InlineData("iPad", LetterCase.Other)]
    [InlineData("30", LetterCase.Number)]
    [InlineData("30th", LetterCase.Lower)]
    [InlineData("—", LetterCase.None)]
    public void Tells_how_letters_are_written(string word, LetterCase letters) => Assert.Equal(letters, Words.LettersOf(word));

    private static IReadOnlyList<Word> Of(string text) => Words.Of(text, Paragraphs.Of(text, isWrapped: false));
}
