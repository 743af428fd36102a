namespace Parley.Positions;

/// <summary>How far a meeting has come.</summary>
public enum MeetingState
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>Somebody suggests or wants it.</summary>
    Proposed,

    /// <summary>It is to take place.</summary>
    Planned,

    /// <summary>Its parties say that it will.</summary>
    Confirmed,

    /// <summary>It goes on.</summary>
    Underway,

    /// <summary>It took place.</summary>
    Held,

    /// <summary>Put off.</summary>
    Postponed,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>A party says that there is none.</summary>
    Denied,
}
