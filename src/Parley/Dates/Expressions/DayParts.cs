namespace Parley.Dates.Expressions;

/// <summary>The parts of a day and their TIMEX3 codes.</summary>
internal static class DayParts
{
    /// <summary>By the index that <c>time-words.txt</c> gives: morning, midday, afternoon, evening, night, daytime.</summary>
    public static readonly string[] Codes = ["MO", "MI", "AF", "EV", "NI", "DT"];
}
