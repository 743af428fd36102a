namespace Parley.Positions.Measures;

/// <summary>Who imposes the measures whose clauses do not tell it: the only one of whom the article tells that it took a measure of the kind. Who only threatens one is not known to have taken any.</summary>
internal static class KnownImposers
{
    /// <summary>The measures of each statement, with the imposers filled in; a measure that is only named ("the sanctions") and has none is left out.</summary>
    public static IReadOnlyList<IReadOnlyList<Measure>> Fill(IReadOnlyList<IReadOnlyList<Measure>> told)
    {
        var known = told.SelectMany(measures => measures).Where(measure => measure.Imposer is not null).GroupBy(measure => measure.Kind)
            .Where(group => group.Any(measure => measure.Status is MeasureStatus.Announced or MeasureStatus.Imposed) && group.Select(measure => measure.Imposer).Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().Imposer);
        return [.. told.Select(measures => (IReadOnlyList<Measure>)[.. measures.Select(measure => measure with { Imposer = measure.Imposer ?? known.GetValueOrDefault(measure.Kind) })
            .Where(measure => measure.Imposer is not null || (measure.Rule != NamedMeasures.Named && measure.Kind is not MeasureKind.Other))])];
    }
}
