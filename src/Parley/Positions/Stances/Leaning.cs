using Parley.Positions.Acts;
using Parley.Positions.Phrases;

namespace Parley.Positions.Stances;

/// <summary>Compares a content with a proposition: what the speaker does, times what its words turn round, times what the proposition turns round.</summary>
internal static class Leaning
{
    private const int MostTurns = 2;

    private static readonly HashSet<string> ClauseEnds = new(StringComparer.Ordinal) { ".", ";", ":", "!", "?", ",", "“", "”", "\"", "—", "–", "(", ")", "but", "although", "while", "because", "whereas" };

    /// <summary>Supports or opposes; null when the comparison does not tell.</summary>
    public static StanceReading? Of(StatementView view, Topic topic, ActReading act, IReadOnlyList<Condition> conditions)
    {
        if (SignOf(act.Act) is not { } sign)
        {
            return null;
        }

        var words = view.Content;
        var readings = new HashSet<int>();
        foreach (var clause in Clauses(view, conditions))
        {
            var touches = Enumerable.Range(clause.First, clause.Count).Where(index => topic.Holds(words, index)).ToList();
            if (touches.Count == 0 || (act.Words is { } told && !clause.Holds(told.First)))
            {
                continue;
            }

            var turns = StanceSigns.Turns(words, clause, act.Words);
            var isProposed = touches.Any(index => topic.IsProposed(words, index));
            if (turns > MostTurns || (topic.Turns > 0 && (turns == 0 || !isProposed)))
            {
                return null;
            }

            if (Compared(words, clause, topic) is { } isEnough)
            {
                return sign > 0 && turns == 0 ? By("quantity", isEnough ? Stance.Supports : Stance.Opposes) : null;
            }

            readings.Add((turns + topic.Turns) % 2 == 0 ? sign : -sign);
        }

        return readings.Count == 1 ? By("polarity", readings.Single() > 0 ? Stance.Supports : Stance.Opposes) : null;
    }

    private static StanceReading By(string rule, Stance stance) => new(stance, new Decision("stance", rule, []));

    private static int? SignOf(Act act) => act switch
    {
        Act.Demand or Act.Offer or Act.Commit or Act.Accept or Act.AcceptInPrinciple or Act.Praise => 1,
        Act.Reject => -1,
        _ => null,
    };

    /// <summary>Whether the clause's number reaches the proposition's; null when there is nothing to compare.</summary>
    private static bool? Compared(ViewWords words, WordRange clause, Topic topic)
    {
        foreach (var asked in Quantity.In(topic.Proposition, topic.Proposition.All))
        {
            foreach (var said in Quantity.In(words, clause).Where(said => said.Unit == asked.Unit))
            {
                return said.Number >= asked.Number;
            }
        }

        return null;
    }

    private static IEnumerable<WordRange> Clauses(StatementView view, IReadOnlyList<Condition> conditions)
    {
        var words = view.Content;
        var first = 0;
        for (var index = 0; index <= words.Count; index++)
        {
            if (index < words.Count && !ClauseEnds.Contains(words.Lower(index)) && !conditions.Any(condition => condition.Span.Contains(words[index])))
            {
                continue;
            }

            if (index > first)
            {
                yield return new WordRange(first, index);
            }

            first = index + 1;
        }
    }
}
