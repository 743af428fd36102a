namespace Parley.Pronouns;

/// <summary>Counts GAP's booleans, two a row: found and true, found and false, missed.</summary>
public sealed record GapTally(int Right, int Wrong, int Missed)
{
    /// <summary>From this probability on, a name counts as meant.</summary>
    public const double Threshold = 0.42;

    /// <summary>2·TP / (2·TP + FP + FN), in per cent, as the authors of GAP score.</summary>
    public double F1 => 200.0 * Right / ((2 * Right) + Wrong + Missed);

    /// <summary>Counts the rows, given what the ranker says of each.</summary>
    public static GapTally Of(IReadOnlyList<GapRow> rows, IReadOnlyList<double[]> probabilities)
    {
        var (right, wrong, missed) = (0, 0, 0);
        for (var row = 0; row < rows.Count; row++)
        {
            for (var name = 0; name < 2; name++)
            {
                var (meant, found) = (rows[row].Meant == name, probabilities[row][name] >= Threshold);
                right += meant && found ? 1 : 0;
                wrong += !meant && found ? 1 : 0;
                missed += meant && !found ? 1 : 0;
            }
        }

        return new GapTally(right, wrong, missed);
    }
}
