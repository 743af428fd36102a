namespace Parley.Dates.Expressions;

/// <summary>Days that news names without their year long afterwards, by what happened on them: "the Oct. 7 attack".</summary>
internal static class KnownDays
{
    private static readonly string[] Events = ["attack", "attacks", "massacre", "assault", "riot", "hijackings"];

    /// <summary>The year of such a day; null where the words after it name no such event.</summary>
    public static int? YearOf(TimeMatch match, int month, int day) =>
        match.Scene.After(match.End - 1) is { } after && Array.Exists(Events, after.Is)
            ? (month, day) switch
            {
                (9, 11) => 2001,
                (10, 7) => 2023,
                (1, 6) => 2021,
                _ => null,
            }
            : null;
}
