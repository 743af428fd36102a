using Parley.Scoring.Agreement;

namespace Parley.Tests.Scoring.Agreement;

public sealed class CohenKappaTests
{
    /// <summary>Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions (3rd edition, 2003), table 18.1: 100 subjects, three diagnoses.</summary>
    [Fact]
    public void Gives_the_value_of_the_literature()
    {
        int[,] table = { { 75, 1, 4 }, { 5, 4, 1 }, { 0, 0, 10 } };
        var units = from first in Enumerable.Range(0, 3) from second in Enumerable.Range(0, 3) from _ in Enumerable.Range(0, table[first, second]) select ($"{first}", $"{second}");

        Assert.Equal(0.68, CohenKappa.Of(units) ?? double.NaN, 0.005);
    }

    [Fact]
    public void Coders_who_always_agree_reach_1() => Assert.Equal(1, CohenKappa.Of([("a", "a"), ("b", "b")]));

    [Fact]
    public void Coders_who_agree_as_often_as_chance_reach_0() => Assert.Equal(0, CohenKappa.Of([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")]));

    [Fact]
    public void Where_one_value_alone_is_used_or_nothing_is_coded_there_is_no_value()
    {
        Assert.Null(CohenKappa.Of([("a", "a"), ("a", "a")]));
        Assert.Null(CohenKappa.Of([]));
    }
}
