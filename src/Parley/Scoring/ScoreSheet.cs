namespace Parley.Scoring;

/// <summary>One system's tallies, article by article: all that is needed for its scores, their intervals and a comparison.</summary>
public sealed class ScoreSheet
{
    /// <summary>Keeps the groups in order of name, so that scores and draws do not depend on the order in which articles came.</summary>
    /// <exception cref="ArgumentException">A group has not exactly one tally a measure.</exception>
    public ScoreSheet(IReadOnlyList<Measure> measures, IReadOnlyList<ScoredGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(groups);
        if (groups.Any(group => group.Tallies.Count != measures.Count))
        {
            throw new ArgumentException("Every group needs one tally a measure.", nameof(groups));
        }

        Measures = measures;
        Groups = [.. groups.OrderBy(group => group.Name, StringComparer.Ordinal)];
    }

    public IReadOnlyList<Measure> Measures { get; }

    public IReadOnlyList<ScoredGroup> Groups { get; }

    /// <summary>The sum over all articles for one measure.</summary>
    /// <exception cref="ArgumentException">The sheet does not have this measure.</exception>
    public Tally Total(Measure measure)
    {
        var index = Measures.ToList().IndexOf(measure);
        return index < 0
            ? throw new ArgumentException($"The sheet has no measure {measure}.", nameof(measure))
            : Groups.Aggregate(default(Tally), (sum, group) => sum.Plus(group.Tallies[index]));
    }

    /// <summary>The one figure of a measure in per cent; null when there is neither gold nor a prediction to measure.</summary>
    /// <param name="letter">The measure's letter.</param>
    /// <param name="of">Its role or mode; empty for measures of whole attributions.</param>
    public double? Value(string letter, string of = "")
    {
        var measure = Measures.First(one => one.Letter == letter && one.Of == of);
        return 100 * measure.ValueOf(Total(measure));
    }
}
