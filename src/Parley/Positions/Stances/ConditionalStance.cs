using Parley.Positions.Acts;
using Parley.Positions.Phrases;

namespace Parley.Positions.Stances;

/// <summary>Tells a yes that depends on something from the price that is asked for it.</summary>
internal static class ConditionalStance
{
    /// <summary>Conditional toward what depends, support of what is asked for it; null when there is no condition, or none that binds a yes.</summary>
    public static StanceReading? Of(StatementView view, Topic topic, ActReading act, IReadOnlyList<Condition> conditions)
    {
        if (conditions.Count == 0 || act.Act is not (Act.Condition or Act.Offer or Act.Commit or Act.Accept or Act.AcceptInPrinciple))
        {
            return null;
        }

        var words = view.Content;
        var touched = Enumerable.Range(0, words.Count).Where(index => topic.Holds(words, index)).ToList();
        var asked = touched.Where(index => conditions.Any(condition => condition.Span.Contains(words[index]))).ToList();
        if (touched.Count > 0 && asked.Count == touched.Count)
        {
            return PriceOf(view, topic, conditions, asked);
        }

        return By("yes-if", Stance.Conditional);
    }

    /// <summary>What a condition names is wanted, as far as the proposition turns the same way.</summary>
    private static StanceReading? PriceOf(StatementView view, Topic topic, IReadOnlyList<Condition> conditions, List<int> asked)
    {
        var condition = conditions.First(one => one.Span.Contains(view.Content[asked[0]]));
        var turns = StanceSigns.Turns(view.Content, WithoutMarker(view, condition)) + topic.Turns;
        return topic.Turns > 0 && turns == topic.Turns ? null : By("price", turns % 2 == 0 ? Stance.Supports : Stance.Opposes);
    }

    /// <summary>The words of a condition but its first, which may look like a turn: "without".</summary>
    private static WordRange WithoutMarker(StatementView view, Condition condition)
    {
        var range = view.Content.RangeOf(condition.Span);
        return range with { First = Math.Min(range.First + 1, range.After) };
    }

    private static StanceReading By(string rule, Stance stance) => new(stance, new Decision("stance", rule, []));
}
