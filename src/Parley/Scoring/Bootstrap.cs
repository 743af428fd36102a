namespace Parley.Scoring;

/// <summary>Tells how far scores would move with other articles: percentile bootstrap over articles (Efron 1979; Efron and Tibshirani 1993, §13.3).</summary>
/// <remarks>
/// Each resample draws as many articles as there are, with replacement, and divides the sums of their tallies. A resample in which a
/// measure has nothing to measure is left out for that measure. The same seed gives the same draws, for one system and for two.
/// </remarks>
public sealed class Bootstrap(int seed = 1, int resamples = 1000)
{
    private const double Tail = 0.025;

    /// <summary>The scores of a sheet, in its order of measures, with 95 % intervals.</summary>
    public IReadOnlyList<Score> Scores(ScoreSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var draws = Draw(sheet);
        return [.. sheet.Measures.Select((measure, index) =>
        {
            var isF1 = measure.Form == MeasureForm.F1;
            return new Score(
                measure,
                sheet.Total(measure),
                Around(measure.ValueOf),
                isF1 ? Around(tally => tally.Precision) : null,
                isF1 ? Around(tally => tally.Recall) : null);

            Estimate? Around(Func<Tally, double?> figure) =>
                EstimateOf(figure(sheet.Total(measure)), draws.Select(draw => figure(draw[index])));
        })];
    }

    /// <summary>How far <paramref name="one"/> is above <paramref name="other"/> by each measure, both drawn from the same articles.</summary>
    /// <exception cref="ArgumentException">The sheets have different measures or articles.</exception>
    public IReadOnlyList<ScoreDifference> Differences(ScoreSheet one, ScoreSheet other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (!one.Measures.SequenceEqual(other.Measures) ||
            !one.Groups.Select(group => group.Name).SequenceEqual(other.Groups.Select(group => group.Name)))
        {
            throw new ArgumentException("Two systems are compared on the same measures and the same articles.", nameof(other));
        }

        var draws = Draw(one).Zip(Draw(other)).ToList();
        return [.. one.Measures.Select((measure, index) => new ScoreDifference(measure, EstimateOf(
            measure.ValueOf(one.Total(measure)) - measure.ValueOf(other.Total(measure)),
            draws.Select(pair => measure.ValueOf(pair.First[index]) - measure.ValueOf(pair.Second[index])))))];
    }

    /// <summary>The sums of each resample, one a measure.</summary>
    private List<Tally[]> Draw(ScoreSheet sheet)
    {
        var chance = new Draws(seed);
        var draws = new List<Tally[]>(resamples);
        for (var resample = 0; resample < resamples; resample++)
        {
            var sums = new Tally[sheet.Measures.Count];
            for (var drawn = 0; drawn < sheet.Groups.Count; drawn++)
            {
                var tallies = sheet.Groups[chance.Below(sheet.Groups.Count)].Tallies;
                for (var index = 0; index < sums.Length; index++)
                {
                    sums[index] = sums[index].Plus(tallies[index]);
                }
            }

            draws.Add(sums);
        }

        return draws;
    }

    private static Estimate? EstimateOf(double? value, IEnumerable<double?> resampled)
    {
        var sorted = resampled.OfType<double>().Order().ToArray();
        return value is not { } figure || sorted.Length == 0
            ? null
            : new Estimate(100 * figure, 100 * Quantile(sorted, Tail), 100 * Quantile(sorted, 1 - Tail));
    }

    /// <summary>Quantile by linear interpolation between order statistics (Hyndman and Fan 1996, definition 7).</summary>
    private static double Quantile(double[] sorted, double share)
    {
        var position = share * (sorted.Length - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
