namespace Parley.Scores.Tests.Positions;

/// <summary>
/// F1 of conditions, red lines, proposals, responses, guarantees, measures and meetings on our own gold: whole program, large model, each
/// negotiation's cast and codebook. The dev half was tuned on, the test half never read; the figures are in docs/scores.md.
/// </summary>
public sealed class PositionScoreTests
{
    private const string Model = "english-large";

    [Theory]
    [InlineData("dev")]
    [InlineData("test")]
    public void Marks_are_found(string half)
    {
        var counts = new Dictionary<string, MarkCount>(StringComparer.Ordinal);
        foreach (var (gold, read) in GoldReading.Of(half, Model))
        {
            var found = read.SelectMany(one => FoundMarks.Of(one.Article, one.Coded)).ToList();
            foreach (var kind in gold.Marks("a").Where(mark => mark.What != "row").GroupBy(mark => mark.What))
            {
                counts[kind.Key] = counts.GetValueOrDefault(kind.Key) + MarkCount.Of([.. kind], [.. found.Where(mark => mark.What == kind.Key)]);
            }
        }

        foreach (var (kind, count) in counts.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            TestContext.Current.SendDiagnosticMessage($"{half}, {kind}: {count}");
        }

        Assert.NotEmpty(counts);
    }
}
