namespace Parley.Dates;

/// <summary>How long the stretch is that a time expression names.</summary>
public enum Granularity
{
    /// <summary>No stretch of the calendar in particular: "recently", "soon".</summary>
    Unknown,

    /// <summary>Shorter than a day.</summary>
    Time,
    Day,
    Week,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,
    Month,
    Quarter,
    Season,
    HalfYear,
    Year,
    Decade,
    Century,
}
