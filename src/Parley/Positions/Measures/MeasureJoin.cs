namespace Parley.Positions.Measures;

/// <summary>Joins mentions of measures, of one article or of many, by kind, imposer and target.</summary>
/// <remarks>What a mention does not tell excludes nothing; The order of the mentions given does not matter.</remarks>
public static class MeasureJoin
{
    /// <summary>The measures, by their first mention.</summary>
    public static IReadOnlyList<JoinedMeasure> Of(IReadOnlyList<MeasureSighting> sightings)
    {
        ArgumentNullException.ThrowIfNull(sightings);
        var joined = new List<JoinedMeasure>();
        foreach (var sighting in sightings.OrderBy(sighting => sighting.Published ?? DateOnly.MinValue).ThenBy(sighting => sighting.Order))
        {
            var told = sighting.Measure;
            var at = joined.FindLastIndex(known => known.Kind == told.Kind && Agree(known.Imposer, told.Imposer) && Agree(known.Target, told.Target));
            if (at < 0)
            {
                joined.Add(new JoinedMeasure(told.Kind, told.Imposer, told.Target, [sighting]));
            }
            else
            {
                joined[at] = joined[at] with { Imposer = joined[at].Imposer ?? told.Imposer, Target = joined[at].Target ?? told.Target, Sightings = [.. joined[at].Sightings, sighting] };
            }
        }

        return joined;
    }

    private static bool Agree(string? known, string? told) => known is null || told is null || known == told;
}
