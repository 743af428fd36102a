using System.Numerics.Tensors;
using Parley.Actors.Pronouns;
using Parley.Models;

namespace Parley.Pronouns;

/// <summary>Finds the directions in which the descriptions of words differ most, by iterating on their covariance.</summary>
internal static class ProjectionFitter
{
    private const int Kept = 64;
    private const int EveryNthWord = 6;
    private const int Rounds = 15;

    /// <summary>The projection for some texts' descriptions; it looks at no row's answer.</summary>
    public static VectorProjection Fit(IReadOnlyList<GapRow> rows, IReadOnlyList<WordVectors> vectors)
    {
        var sample = rows.SelectMany((row, index) =>
            Enumerable.Range(0, row.Words.Count).Where(word => (word + index) % EveryNthWord == 0).Select(word => vectors[index][word].ToArray())).ToList();
        var mean = new float[sample[0].Length];
        sample.ForEach(vector => TensorPrimitives.Add(mean, vector, mean));
        TensorPrimitives.Divide(mean, sample.Count, mean);
        sample.ForEach(vector => TensorPrimitives.Subtract(vector, mean, vector));

        var directions = Directions(Covariance(sample, mean.Length));
        var spreads = directions.Select(direction => MathF.Sqrt(sample.Average(vector => MathF.Pow(TensorPrimitives.Dot<float>(vector, direction), 2)))).ToArray();

        // Halfway between the descriptions' own scale and the same scale for every direction.
        var scaled = directions.SelectMany((direction, index) => direction.Select(number => number / MathF.Sqrt(spreads[index] * spreads[Kept / 2])));
        return new VectorProjection(mean, [.. scaled]);
    }

    private static float[][] Covariance(List<float[]> sample, int width)
    {
        var covariance = Enumerable.Range(0, width).Select(_ => new float[width]).ToArray();
        Parallel.For(0, width, row => sample.ForEach(vector => TensorPrimitives.MultiplyAdd(vector, vector[row], covariance[row], covariance[row])));
        return covariance;
    }

    private static float[][] Directions(float[][] covariance)
    {
        var random = new Random(7);
        var directions = Enumerable.Range(0, Kept).Select(_ => covariance.Select(_ => random.NextSingle() - 0.5f).ToArray()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            Parallel.For(0, Kept, index => directions[index] = [.. covariance.Select(row => TensorPrimitives.Dot<float>(row, directions[index]))]);
            for (var index = 0; index < Kept; index++)
            {
                var direction = directions[index];
                foreach (var earlier in directions.AsSpan(0, index))
                {
                    TensorPrimitives.MultiplyAdd(earlier, -TensorPrimitives.Dot<float>(direction, earlier), direction, direction);
                }

                TensorPrimitives.Divide(direction, TensorPrimitives.Norm<float>(direction), direction);
            }
        }

        return directions;
    }
}
