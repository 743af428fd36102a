using Parley.Actors.Pronouns;

namespace Parley.Pronouns;

/// <summary>Fits the features' weights: the likeliest ones, given which of a row's names is meant, by whichever of its mentions.</summary>
internal static class WeightFitter
{
    private const int Rounds = 150;
    private const double Rate = 0.05;
    private const double Penalty = 12;
    private const int FewestRows = 15;

    /// <summary>The weight of every feature that enough rows have.</summary>
    public static IReadOnlyDictionary<string, double> Fit(IReadOnlyList<GapRow> rows)
    {
        var mentions = rows.Select(RowMentions.Of).ToList();
        var features = rows.Zip(mentions, FeaturesOf).ToList();
        var known = features.SelectMany(row => row.SelectMany(candidate => candidate)).CountBy(feature => feature)
            .Where(count => count.Value >= FewestRows).Select(count => count.Key).Order(StringComparer.Ordinal).Index().ToDictionary(one => one.Item, one => one.Index);
        var indices = features.Select(row => row.Select(candidate => candidate.Where(known.ContainsKey).Select(feature => known[feature]).ToArray()).ToArray()).ToList();
        var weights = Descend(indices, [.. rows.Zip(mentions, RightOf)], known.Count);
        return known.ToDictionary(one => one.Key, one => weights[one.Value]);
    }

    /// <summary>A row's features: per mention, and last for none.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> FeaturesOf(GapRow row, RowMentions mentions)
    {
        var sketch = mentions.Sketch;
        var pronoun = sketch.WordsOf(row.Pronoun).Start;
        return
        [
            .. mentions.Spans.Select(name => PairFeatures.Of(new PronounPair(sketch, pronoun, sketch.WordsOf(name)))),
            PairFeatures.OfNone(sketch, pronoun),
        ];
    }

    /// <summary>Whether each of a row's mentions and, last, none is right.</summary>
    private static IReadOnlyList<bool> RightOf(GapRow row, RowMentions mentions) => [.. mentions.Owners.Select(owner => owner == row.Meant), row.Meant == 2];

    /// <summary>Gradient descent over all rows at once, each weight's step scaled by its own gradients.</summary>
    private static double[] Descend(List<int[][]> rows, IReadOnlyList<bool>[] right, int count)
    {
        var (weights, scale, gradient) = (new double[count], new double[count], new double[count]);
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(gradient);
            for (var row = 0; row < rows.Count; row++)
            {
                AddGradient(rows[row], right[row], weights, gradient);
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

    private static void AddGradient(int[][] candidates, IReadOnlyList<bool> right, double[] weights, double[] gradient)
    {
        var scores = candidates.Select(features => features.Sum(feature => weights[feature])).ToArray();
        var highest = scores.Max();
        var shares = scores.Select(score => Math.Exp(score - highest)).ToArray();
        var (all, meant) = (shares.Sum(), shares.Where((_, candidate) => right[candidate]).Sum());
        for (var candidate = 0; candidate < candidates.Length; candidate++)
        {
            var error = (shares[candidate] / all) - (right[candidate] ? shares[candidate] / meant : 0);
            foreach (var feature in candidates[candidate])
            {
                gradient[feature] += error;
            }
        }
    }
}
