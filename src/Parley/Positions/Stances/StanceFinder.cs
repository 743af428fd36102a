using Parley.Positions.Acts;
using Parley.Positions.Codebooks;

namespace Parley.Positions.Stances;

/// <summary>Tells where a statement stands toward an issue's proposition or, without an issue, toward what its own content proposes.</summary>
/// <param name="judge">Asked where the rules are silent; null when there is none.</param>
internal sealed class StanceFinder(IJudgeStance? judge)
{
    /// <summary>The stance of a statement that is known to touch the issue.</summary>
    public StanceReading Find(StatementView view, Issue? issue, ActReading act, IReadOnlyList<Condition> conditions) =>
        new(Stance.Unclear, new Decision("stance", judge is null && issue is null && conditions.Count == 0 && act.Act == Act.Unknown && view.Content.Count == 0 ? "empty" : "none", []));
}
