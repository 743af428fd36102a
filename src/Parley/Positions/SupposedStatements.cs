using Parley.Statements;

namespace Parley.Positions;

/// <summary>Statements that stand within a condition of another: "would stop if Ukraine renounces its plans" tells nothing of what Ukraine does.</summary>
internal static class SupposedStatements
{
    /// <summary>The ids of those whose cue lies in a condition of the statement that holds them.</summary>
    public static HashSet<StatementId> In(IReadOnlyList<StatementView> views, IReadOnlyList<IReadOnlyList<Condition>> conditions)
    {
        var conditionsOf = views.Zip(conditions).DistinctBy(one => one.First.Statement.Id).ToDictionary(one => one.First.Statement.Id, one => one.Second);
        return
        [
            .. from view in views
               where view.Statement.Within is { } outer && conditionsOf.GetValueOrDefault(outer, []).Any(condition => condition.Span.Contains(new(view.Statement.Cue.Start, view.Statement.Cue.End)))
               select view.Statement.Id,
        ];
    }
}
