namespace Parley.Scores.Tests.Positions;

/// <summary>Compares the names of sides as the markers and the program write them.</summary>
internal static class PartyNames
{
    /// <summary>"A and B" as two names; none for null.</summary>
    public static IReadOnlyList<string> Of(string? party) =>
        party is null ? [] : party.Split([" and ", ", "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether two lists name the same sides, the order and "the" aside.</summary>
    public static bool AreSame(IReadOnlyList<string> one, IReadOnlyList<string> other) => Plain(one).SetEquals(Plain(other));

    /// <summary>Whether at least half of the sides of the first list are in the second.</summary>
    public static bool ShareHalf(IReadOnlyList<string> gold, IReadOnlyList<string> found) =>
        gold.Count == 0 || 2 * Plain(gold).Intersect(Plain(found)).Count() >= Plain(gold).Count;

    private static HashSet<string> Plain(IReadOnlyList<string> names) =>
        [.. names.Select(name => (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name).ToUpperInvariant())];
}
