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
            return StanceReading.By("act", OwnStance.Of(act.Act, conditions));
        }

        var topic = new Topic(issue);
        var focus = Focus.Of(view.Content, topic);
        if (focus != view.Content.All)
        {
            // Other sentences of the content are about something else: "Selling it is our red line. Without that there will be no signature."
            conditions = [.. conditions.Where(condition => view.Content.RangeOf(condition.Span) is var range && focus.Holds(range.First))];
            act = ActFinder.Find(view, conditions, focus);
        }

        var words = new StanceWords(view, topic, act, conditions, focus);
        return Deferral.Of(words) ?? ConditionalStance.Of(words) ?? NearbyCondition.Of(words) ?? Leaning.Of(words) ?? BareAct.Of(words) ?? (judge is null ? StanceReading.By("none", Stance.Unclear) : JudgedStance.Of(judge, view, issue));
    }
}
