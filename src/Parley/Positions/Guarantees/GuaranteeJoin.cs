namespace Parley.Positions.Guarantees;

/// <summary>Joins mentions of guarantees, of one article or of many, by instrument, guarantor and beneficiary.</summary>
/// <remarks>What a mention does not tell excludes nothing. The order of the mentions given does not matter.</remarks>
public static class GuaranteeJoin
{
    /// <summary>The guarantees, by their first mention.</summary>
    public static IReadOnlyList<JoinedGuarantee> Of(IReadOnlyList<GuaranteeSighting> sightings)
    {
        ArgumentNullException.ThrowIfNull(sightings);
        var joined = new List<JoinedGuarantee>();
        foreach (var sighting in sightings.OrderBy(sighting => sighting.Published ?? DateOnly.MinValue).ThenBy(sighting => sighting.Order))
        {
            var told = sighting.Guarantee;
            var at = joined.FindLastIndex(known => known.Instrument == told.Instrument && Agree(known.Guarantor, told.Guarantor) && Agree(known.Beneficiary, told.Beneficiary));
            if (at < 0)
            {
                joined.Add(new JoinedGuarantee(told.Instrument, told.Guarantor, told.Beneficiary, [sighting]));
            }
            else
            {
                joined[at] = joined[at] with { Guarantor = joined[at].Guarantor ?? told.Guarantor, Beneficiary = joined[at].Beneficiary ?? told.Beneficiary, Sightings = [.. joined[at].Sightings, sighting] };
            }
        }

        return joined;
    }

    private static bool Agree(string? known, string? told) => known is null || told is null || known == told;
}
