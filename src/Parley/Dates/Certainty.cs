namespace Parley.Dates;

/// <summary>How sure the first and last day of a time expression are.</summary>
public enum Certainty
{
    /// <summary>The words and the anchor leave one reading: "3 March 2025", "yesterday", "last month".</summary>
    Exact,

    /// <summary>A rule chose one of several readings: a bare weekday, a month without its year.</summary>
    Guessed,

    /// <summary>The ends are not sharp: "early next year", "in the coming days", "about two weeks ago".</summary>
    Fuzzy,

    /// <summary>There are no days: a mere length of time, a repeated time, or no anchor to count from.</summary>
    Undated,
}
