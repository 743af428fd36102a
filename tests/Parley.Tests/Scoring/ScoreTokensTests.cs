using Parley.Scoring;
using Parley.Text;

namespace Parley.Tests.Scoring;

public sealed class ScoreTokensTests
{
    // Expected values are what Python 3.11's re.findall(r"\w+|[^\w\s]", text) gives.
    [Theory]
    [InlineData("He didn't.", "He|didn|'|t|.")]
    [InlineData("“No,” U.S. officials", "“|No|,|”|U|.|S|.|officials")]
    [InlineData("snake_case 30-day ½ x²", "snake_case|30|-|day|½|x²")]
    [InlineData("cafe\u0301 soft\u00ADhyphen", "cafe|\u0301|soft|\u00AD|hyphen")]
    [InlineData("a\u00A0b\u001Cc\u2028d", "a|b|c|d")]
    [InlineData("go😀𝐀b 𝟗", "go|😀|𝐀b|𝟗")]
    [InlineData("  ", "")]
    public void Cuts_as_Python_does(string text, string expected)
    {
        var tokens = ScoreTokens.Of(text);

        Assert.Equal(expected, string.Join('|', Enumerable.Range(0, tokens.Count).Select(index => tokens.Word(index).ToString())));
    }

    [Theory]
    [InlineData(0, 3, 0, 1)]
    [InlineData(1, 2, 0, 1)]
    [InlineData(2, 5, 0, 2)]
    [InlineData(3, 4, 1, 1)]
    [InlineData(4, 4, 1, 1)]
    [InlineData(4, 9, 1, 3)]
    public void A_stretch_touches_the_tokens_it_overlaps(int start, int end, int first, int last) =>
        Assert.Equal(new TokenRange(first, last), ScoreTokens.Of("one two.").Touched(new TextSpan(start, end)));

    [Fact]
    public void Code_points_become_units()
    {
        var offsets = new CodePoints("a😀b");

        Assert.Equal([0, 1, 3, 4], Enumerable.Range(0, 4).Select(offsets.ToUnits));
        Assert.Throws<ArgumentOutOfRangeException>(() => offsets.ToUnits(5));
    }
}
