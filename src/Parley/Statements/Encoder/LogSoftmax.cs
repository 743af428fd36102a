namespace Parley.Statements.Encoder;

/// <summary>Turns raw scores into log-probabilities.</summary>
internal static class LogSoftmax
{
    /// <summary>Normalises every three numbers that follow one another.</summary>
    public static float[] OfThrees(float[] scores)
    {
        var normalised = new float[scores.Length];
        for (var index = 0; index < scores.Length; index += 3)
        {
            var (first, second, third) = (scores[index], scores[index + 1], scores[index + 2]);
            var highest = Math.Max(first, Math.Max(second, third));
            var sum = highest + MathF.Log(MathF.Exp(first - highest) + MathF.Exp(second - highest) + MathF.Exp(third - highest));
            normalised[index] = first - sum;
            normalised[index + 1] = second - sum;
            normalised[index + 2] = third - sum;
        }

        return normalised;
    }
}
