using Parley.Actors.Pronouns;

namespace Parley.Pronouns;

/// <summary>Fits the features' weights: the likeliest ones, given that one of a row's candidates or none is meant.</summary>
internal static class WeightFitter
{
    private const int Rounds = 150;
    private const double Rate = 0.05;
    private const double Penalty = 12;
    private const int FewestRows = 15;

    /// <summary>A row's features: per name, and last for neither.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> FeaturesOf(GapRow row)
    {
        var sketch = new Sketch(row.Text, row.Words);
        var pronoun = sketch.WordsOf(row.Pronoun).Start;
        return [.. row.Names.Select(name => PairFeatures.Of(new PronounPair(sketch, pronoun, sketch.WordsOf(name)))), PairFeatures.OfNone(sketch, pronoun)];
    }

    /// <summary>The weights for some rows.</summary>
    public static PronounWeights Fit(IReadOnlyList<GapRow> rows) => new(FitAll(rows));

    /// <summary>The weights by feature.</summary>
    public static IReadOnlyDictionary<string, double> FitAll(IReadOnlyList<GapRow> rows)
    {
        var features = rows.Select(FeaturesOf).ToList();
        var known = features.SelectMany(row => row.SelectMany(candidate => candidate)).CountBy(feature => feature)
            .Where(count => count.Value >= FewestRows).Select(count => count.Key).Order(StringComparer.Ordinal).Index().ToDictionary(one => one.Item, one => one.Index);
        var indices = features.Select(row => row.Select(candidate => candidate.Where(known.ContainsKey).Select(feature => known[feature]).ToArray()).ToArray()).ToList();
        var weights = Descend(indices, [.. rows.Select(row => row.Meant)], known.Count);
        return known.ToDictionary(one => one.Key, one => weights[one.Value]);
    }

    /// <summary>Gradient descent over all rows at once, each weight's step scaled by its own gradients.</summary>
    private static double[] Descend(List<int[][]> rows, int[] meant, int count)
    {
        var (weights, scale, gradient) = (new double[count], new double[count], new double[count]);
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(gradient);
            for (var row = 0; row < rows.Count; row++)
            {
                AddGradient(rows[row], meant[row], weights, gradient);
            }

            for (var index = 0; index < count; index++)
            {
                var slope = gradient[index] + (Penalty * weights[index]);
                scale[index] = (0.9 * scale[index]) + (0.1 * slope * slope);
                weights[index] -= Rate * (1 - (round / (double)Rounds)) * slope / (Math.Sqrt(scale[index]) + 1e-8);
            }
        }

        return weights;
    }

    private static void AddGradient(int[][] candidates, int meant, double[] weights, double[] gradient)
    {
        var scores = candidates.Select(features => features.Sum(feature => weights[feature])).ToArray();
        var highest = scores.Max();
        var sum = scores.Sum(score => Math.Exp(score - highest));
        for (var candidate = 0; candidate < candidates.Length; candidate++)
        {
            var error = (Math.Exp(scores[candidate] - highest) / sum) - (candidate == meant ? 1 : 0);
            foreach (var feature in candidates[candidate])
            {
                gradient[feature] += error;
            }
        }
    }
}
