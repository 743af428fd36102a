namespace Parley.Dates;

/// <summary>What a time expression is, as TimeML's TIMEX3 tells them apart.</summary>
public enum TimeKind
{
    /// <summary>A day or a longer stretch of the calendar: "Monday", "in June", "last week", "now".</summary>
    Date,

    /// <summary>A part of a day: "Friday night", "at 5 p.m.".</summary>
    Time,

    /// <summary>A length of time: "two weeks", "30-day".</summary>
    Duration,

    /// <summary>Times that come again: "every Monday", "annually".</summary>
    Set,
}
