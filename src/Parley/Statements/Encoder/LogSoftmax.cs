namespace Parley.Statements.Encoder;

/// <summary>Turns raw scores into log-probabilities.</summary>
internal static class LogSoftmax
{
    /// <summary>Normalises every three numbers that follow one another.</summary>
    public static float[] OfThrees(float[] scores) => OfRows(scores, 3);

    /// <summary>Normalises rows of <paramref name="width"/> numbers that follow one another.</summary>
    public static float[] OfRows(float[] scores, int width)
    {
        var normalised = new float[scores.Length];
        for (var start = 0; start < scores.Length; start += width)
        {
            var row = scores.AsSpan(start, width);
            var highest = row[0];
            foreach (var score in row)
            {
                highest = Math.Max(highest, score);
            }

            var sum = 0f;
            foreach (var score in row)
            {
                sum += MathF.Exp(score - highest);
            }

            var log = highest + MathF.Log(sum);
            for (var index = 0; index < width; index++)
            {
                normalised[start + index] = row[index] - log;
            }
        }

        return normalised;
    }
}
