namespace Parley.Positions;

/// <summary>How the sides meet.</summary>
public enum MeetingFormat
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>In one place.</summary>
    InPerson,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>By video.</summary>
    Video,

    /// <summary>Through others: shuttles, separate rooms, messages.</summary>
    Indirect,
}
