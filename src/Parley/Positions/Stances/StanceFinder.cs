using Parley.Positions.Acts;
using Parley.Positions.Codebooks;

namespace Parley.Positions.Stances;

/// <summary>Tells where a statement stands toward an issue's proposition or, without an issue, toward what its own content proposes.</summary>
/// <param name="judge">Asked where the rules are silent; null when there is none.</param>
internal sealed class StanceFinder(IJudgeStance? judge)
{
    /// <summary>The stance of a statement that is known to touch the issue.</summary>
    public StanceReading Find(StatementView view, Issue? issue, ActReading act, IReadOnlyList<Condition> conditions)
    {
        if (issue is null)
        {
            return By("act", OwnStance.Of(act.Act, conditions));
        }

        var topic = new Topic(issue);
        if (act.Act == Act.Defer)
        {
            return By("defers", Stance.Noncommittal);
        }

        return ConditionalStance.Of(view, topic, act, conditions) ?? Leaning.Of(view, topic, act, conditions) ?? Judged(view, issue);
    }

    private StanceReading Judged(StatementView view, Issue issue) =>
        judge is null ? By("none", Stance.Unclear) : JudgedStance.Of(judge, view, issue);

    private static StanceReading By(string rule, Stance stance) => new(stance, new Decision("stance", rule, []));
}
