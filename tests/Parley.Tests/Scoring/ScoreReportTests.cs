using Parley.Scoring;
using static Parley.Tests.Scoring.ScoringCase;

namespace Parley.Tests.Scoring;

public sealed class ScoreReportTests
{
    private const string Text = "Ann said that it is over. Bob fears war.";

    private static readonly AttributionRecord[] Gold = [Record(Text, "Ann", "said", "that it is over"), Record(Text, "Bob", "fears", "war")];

    [Fact]
    public void Every_measure_has_its_line_of_at_most_80_columns()
    {
        var table = ScoreReport.Table("Dev", new Bootstrap().Scores(Score(Text, Gold, [Gold[0]])));
        var lines = table.Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
        Assert.Equal(Measure.ForArticles.Count + 6, lines.Length);
        // One of two: P 1, R 1/2, F1 2/3.
        Assert.Contains("L  attribution, lenient                      100.0   50.0   66.7  [66.7, 66.7]", lines);
        Assert.Contains("N  no source, aligned pairs                      –      –      –", lines);
    }

    [Fact]
    public void A_difference_whose_interval_excludes_0_has_a_star()
    {
        var differences = new Bootstrap().Differences(Score(Text, Gold, Gold), Score(Text, Gold, [Gold[0]]));

        var lines = ScoreReport.Table("Full over half", differences).Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains("L  attribution, lenient                         +33.3  [33.3, 33.3]      *", lines);
    }
}
