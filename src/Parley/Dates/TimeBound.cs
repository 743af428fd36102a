namespace Parley.Dates;

/// <summary>How the word before a time expression bounds what happens: "by Friday" is not "on Friday".</summary>
public enum TimeBound
{
    /// <summary>At some time within the days, or through all of them.</summary>
    In,

    /// <summary>A deadline: from the anchor to the last day ("by Friday", "within two weeks").</summary>
    By,

    /// <summary>Up to and with the last day ("until Friday").</summary>
    Until,

    /// <summary>From the first day to the anchor ("since 2022").</summary>
    Since,

    /// <summary>Up to the day before ("before June").</summary>
    Before,

    /// <summary>From the day after ("after June").</summary>
    After,
}
