namespace Parley.Positions.Measures;

/// <summary>Finds the means of pressure or reward that a statement tells of.</summary>
internal static class MeasureFinder
{
    public static IReadOnlyList<Measure> Find(StatementView view) => view.Content.Count == 0 ? [] : [];
}
