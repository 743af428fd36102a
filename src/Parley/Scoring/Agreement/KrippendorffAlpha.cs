namespace Parley.Scoring.Agreement;

/// <summary>Krippendorff's α for values without order: how far coders agree beyond what chance would give, for any number of coders and with values missing.</summary>
/// <remarks>
/// α = 1 − D_o / D_e (Krippendorff, <i>Computing Krippendorff's Alpha-Reliability</i>, 2011, part C). In the coincidence matrix each unit with m ≥ 2 values
/// counts every ordered pair of two coders' values with weight 1 / (m − 1); o is the share of pairs that differ, e the share expected from the totals n_c alone:
/// D_o = Σ_{c≠k} o_ck / n and D_e = Σ_{c≠k} n_c n_k / (n (n − 1)). 1 is perfect agreement, 0 what chance gives, below 0 worse than chance.
/// </remarks>
public static class KrippendorffAlpha
{
    /// <summary>The α of some units.</summary>
    /// <param name="units">For each unit the values that coders gave it, a missing one left out; units with fewer than two are passed over.</param>
    /// <returns>At most 1; null when no unit has two values, or all values are the same: then there is nothing to agree on.</returns>
    public static double? Of(IEnumerable<IReadOnlyList<string>> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var totals = new Dictionary<string, double>(StringComparer.Ordinal);
        double all = 0, differing = 0;
        foreach (var values in units.Where(values => values.Count > 1))
        {
            var counts = values.CountBy(value => value, StringComparer.Ordinal).ToList();
            foreach (var (value, count) in counts)
            {
                totals[value] = totals.GetValueOrDefault(value) + count;
                differing += (double)count * (values.Count - count) / (values.Count - 1);
            }

            all += values.Count;
        }

        // In a fixed order, so that rounding is the same on every machine.
        var expected = totals.OrderBy(one => one.Key, StringComparer.Ordinal).Sum(one => one.Value * (all - one.Value));
        return expected == 0 ? null : 1 - ((all - 1) * differing / expected);
    }
}
