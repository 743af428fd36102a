namespace Parley.Dates.Occasions;

/// <summary>What a venue is.</summary>
internal enum VenueKind
{
    /// <summary>A place, building or body.</summary>
    Place,

    /// <summary>An occasion on which people speak.</summary>
    Event,

    /// <summary>Something said or written through which words reach others.</summary>
    Medium,
}
