namespace Parley.Tables;

/// <summary>Regular English plurals.</summary>
internal static class Plurals
{
    public static string Of(string noun) => noun switch
    {
        [.., 's' or 'x'] or [.., 's' or 'c', 'h'] => noun + "es",
        [.., not ('a' or 'e' or 'o'), 'y'] => noun[..^1] + "ies",
        _ => noun + "s",
    };

    /// <summary>The plural of a nationality that is also a noun ("Russians", "Iraqis", "Czechs"); null for those that are none ("French").</summary>
    public static string? OfPeople(string adjective) =>
        adjective is ([.., 'n' or 'i' or 'k' or 't' or 'r'] or [.., 'z', 'e', 'c', 'h']) ? adjective + "s" : null;
}
