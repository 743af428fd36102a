using CsCheck;
using Parley.Text;

namespace Parley.Tests.Text;

public sealed class TextSpanTests
{
    private static readonly Gen<TextSpan> Spans =
        from start in Gen.Int[0, 1000]
        from length in Gen.Int[0, 50]
        select new TextSpan(start, start + length);

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(4, 3)]
    public void Refuses_a_start_outside_the_text(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Fact]
    public void Neighbours_do_not_overlap() => Assert.False(new TextSpan(0, 4).Overlaps(new TextSpan(4, 9)));

    [Fact]
    public void Overlap_is_mutual() =>
        Gen.Select(Spans, Spans).Sample((one, other) => one.Overlaps(other) == other.Overlaps(one));

    [Fact]
    public void Trimming_leaves_no_white_space_at_the_ends() =>
        Gen.String.Sample(text =>
        {
            var trimmed = new TextSpan(0, text.Length).TrimmedIn(text).In(text);
            return trimmed == trimmed.Trim();
        });
}
