using CsCheck;
using Parley.Scoring.Agreement;

namespace Parley.Tests.Scoring.Agreement;

/// <summary>The examples are those of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): a column is a unit, a point a missing value.</summary>
public sealed class KrippendorffAlphaTests
{
    [Theory]
    [InlineData(0.095, "0100000010", "1110010000")]
    [InlineData(0.692, "aabbdcccedda", "babbbccceddd")]
    [InlineData(0.743, "123321412...", "1233224125.3", ".3332342251.", "12332441251.")]
    public void Gives_the_values_of_the_literature(double expected, params string[] coders) =>
        Assert.Equal(expected, KrippendorffAlpha.Of(Units(coders)) ?? double.NaN, 0.0005);

    [Fact]
    public void Coders_who_always_agree_reach_1() => Assert.Equal(1, KrippendorffAlpha.Of(Units(["abca", "abca"])));

    [Theory]
    [InlineData("aaa", "aaa")]
    [InlineData("ab.", "..c")]
    [InlineData("", "")]
    public void Where_nothing_differs_or_nothing_is_coded_twice_there_is_no_value(params string[] coders) => Assert.Null(KrippendorffAlpha.Of(Units(coders)));

    [Fact]
    public void The_order_of_units_and_coders_does_not_matter() =>
        Gen.Char["abc."].Array[6].List[1, 12].Sample(units =>
        {
            var one = KrippendorffAlpha.Of(units.Select(Present));
            var other = KrippendorffAlpha.Of(units.AsEnumerable().Reverse().Select(values => Present([.. values.Reverse()])));

            return one is null ? other is null : other is { } value && Math.Abs(one.Value - value) < 1e-12;
        });

    private static IEnumerable<IReadOnlyList<string>> Units(string[] coders) =>
        Enumerable.Range(0, coders[0].Length).Select(index => Present([.. coders.Select(coder => coder[index])]));

    private static IReadOnlyList<string> Present(char[] values) => [.. values.Where(value => value != '.').Select(value => value.ToString())];
}
