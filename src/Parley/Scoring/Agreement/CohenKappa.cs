namespace Parley.Scoring.Agreement;

/// <summary>Cohen's κ: how far two coders agree beyond what their own habits would give by chance.</summary>
/// <remarks>
/// κ = (p_o − p_e) / (1 − p_e), with p_o the share of units on which they agree and p_e = Σ_c p_c q_c from the shares p and q in which each uses a value
/// (Cohen, <i>A Coefficient of Agreement for Nominal Scales</i>, Educational and Psychological Measurement 20, 1960).
/// </remarks>
public static class CohenKappa
{
    /// <summary>The κ of some units.</summary>
    /// <param name="units">For each unit the value of the first and of the second coder.</param>
    /// <returns>At most 1; null without units, or when both use one and the same value throughout: then chance agrees as well.</returns>
    public static double? Of(IEnumerable<(string First, string Second)> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var all = units.ToList();
        if (all.Count == 0)
        {
            return null;
        }

        double count = all.Count;
        var second = all.CountBy(unit => unit.Second, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var observed = all.Count(unit => unit.First == unit.Second) / count;
        var expected = all.CountBy(unit => unit.First, StringComparer.Ordinal).OrderBy(one => one.Key, StringComparer.Ordinal)
            .Sum(one => one.Value * (double)second.GetValueOrDefault(one.Key)) / (count * count);
        return expected == 1 ? null : (observed - expected) / (1 - expected);
    }
}
