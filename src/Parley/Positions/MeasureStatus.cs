namespace Parley.Positions;

/// <summary>How far a measure has gone.</summary>
public enum MeasureStatus
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>May be taken.</summary>
    Threatened,

    /// <summary>Decided and made known, not yet in force.</summary>
    Announced,

    /// <summary>In force.</summary>
    Imposed,

    /// <summary>Made milder.</summary>
    Eased,

    /// <summary>Ended.</summary>
    Lifted,
}
