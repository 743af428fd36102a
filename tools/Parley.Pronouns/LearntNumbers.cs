using System.Numerics.Tensors;

namespace Parley.Pronouns;

/// <summary>Numbers that are learnt by Adam steps with decay.</summary>
internal sealed class LearntNumbers(float[] values, float decay)
{
    private const float MeanShare = 0.9f;
    private const float SquareShare = 0.999f;

    private readonly float[] mean = new float[values.Length];
    private readonly float[] square = new float[values.Length];
    private readonly float[] step = new float[values.Length];

    public float[] Values { get; } = values;

    /// <summary>The slopes of one batch.</summary>
    public float[] Gradient { get; } = new float[values.Length];

    /// <summary>Draws numbers around 0.</summary>
    public static LearntNumbers Random(Random random, int count, float spread, float decay) =>
        new([.. Enumerable.Range(0, count).Select(_ => spread * Bell(random))], decay);

    /// <summary>Goes down the gradient and forgets it.</summary>
    /// <param name="rate">How far.</param>
    /// <param name="round">How many steps this makes, counted from 1.</param>
    public void Step(float rate, int round)
    {
        TensorPrimitives.Multiply(mean, MeanShare, mean);
        TensorPrimitives.MultiplyAdd(Gradient, 1 - MeanShare, mean, mean);
        TensorPrimitives.Multiply(Gradient, Gradient, step);
        TensorPrimitives.Multiply(square, SquareShare, square);
        TensorPrimitives.MultiplyAdd(step, 1 - SquareShare, square, square);
        TensorPrimitives.Divide(square, 1 - MathF.Pow(SquareShare, round), step);
        TensorPrimitives.Sqrt<float>(step, step);
        TensorPrimitives.Add(step, 1e-8f, step);
        TensorPrimitives.Divide(mean, step, step);
        TensorPrimitives.Multiply(Values, 1 - (rate * decay), Values);
        TensorPrimitives.MultiplyAdd(step, -rate / (1 - MathF.Pow(MeanShare, round)), Values, Values);
        Array.Clear(Gradient);
    }

    private static float Bell(Random random) => (float)(1.41 * Enumerable.Range(0, 6).Sum(_ => random.NextDouble() - 0.5));
}
