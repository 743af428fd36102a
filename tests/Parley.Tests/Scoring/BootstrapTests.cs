using Parley.Scoring;

namespace Parley.Tests.Scoring;

public sealed class BootstrapTests
{
    private static readonly Measure Lenient = new("L", "", MeasureForm.F1);

    [Fact]
    public void Articles_that_are_all_alike_leave_no_doubt()
    {
        var score = Assert.Single(new Bootstrap().Scores(Sheet(new Tally(3, 4, 5), new Tally(3, 4, 5))));

        // P 6/8, R 6/10, F1 12/18.
        Assert.Equal(new Estimate(75, 75, 75), score.Precision);
        Assert.Equal(new Estimate(60, 60, 60), score.Recall);
        Assert.Equal(100 * 12 / 18d, score.Value!.Value.Value, 9);
        Assert.Equal(score.Value.Value.Low, score.Value.Value.High, 9);
    }

    [Fact]
    public void The_interval_of_a_share_is_near_the_binomial_one()
    {
        // 100 articles of one gold each, 60 found: standard error √(0.6·0.4/100) = 4.9 points, so about 50.4 to 69.6.
        var sheet = Sheet([.. Enumerable.Range(0, 100).Select(index => new Tally(index < 60 ? 1 : 0, 1, 1))]);

        var interval = new Bootstrap(seed: 7).Scores(sheet)[0].Value!.Value;

        Assert.Equal(60, interval.Value, 9);
        Assert.InRange(interval.Low, 48.5, 52.5);
        Assert.InRange(interval.High, 67.5, 71.5);
    }

    [Fact]
    public void A_small_but_steady_difference_is_one_though_the_intervals_overlap()
    {
        var one = Sheet([.. Enumerable.Range(0, 60).Select(index => new Tally(index % 10, 10, 10))]);
        var other = Sheet([.. Enumerable.Range(0, 60).Select(index => new Tally(Math.Max(0, (index % 10) - 1), 10, 10))]);

        var bootstrap = new Bootstrap();
        var (first, second) = (bootstrap.Scores(one)[0].Value!.Value, bootstrap.Scores(other)[0].Value!.Value);
        var difference = bootstrap.Differences(one, other)[0].Value!.Value;

        Assert.True(first.Low < second.High);
        Assert.Equal(9, difference.Value, 9);
        Assert.True(difference.ExcludesZero);
        Assert.Equal(new Estimate(0, 0, 0), bootstrap.Differences(one, one)[0].Value);
    }

    [Fact]
    public void The_order_of_articles_and_the_run_do_not_matter()
    {
        ScoredGroup[] groups = [.. Enumerable.Range(0, 20).Select(index => new ScoredGroup($"a{index}", [new Tally(index, 20, 25)]))];

        var straight = new Bootstrap(3).Scores(new ScoreSheet([Lenient], groups));
        var turned = new Bootstrap(3).Scores(new ScoreSheet([Lenient], [.. groups.Reverse()]));

        Assert.Equal(straight, turned);
    }

    [Fact]
    public void Nothing_to_measure_is_no_figure()
    {
        var score = Assert.Single(new Bootstrap().Scores(Sheet(default(Tally))));

        Assert.Null(score.Value);
        Assert.Null(Assert.Single(new Bootstrap().Scores(new ScoreSheet([Lenient], []))).Value);
    }

    [Fact]
    public void Refuses_to_compare_different_articles() =>
        Assert.Throws<ArgumentException>(() => new Bootstrap().Differences(Sheet(default(Tally)), Sheet(default, default)));

    private static ScoreSheet Sheet(params Tally[] tallies) =>
        new([Lenient], [.. tallies.Select((tally, index) => new ScoredGroup($"a{index:000}", [tally]))]);
}
