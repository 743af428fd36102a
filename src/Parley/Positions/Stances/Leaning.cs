using Parley.Positions.Acts;
using Parley.Positions.Phrases;

namespace Parley.Positions.Stances;

/// <summary>Compares a content with a proposition: what the speaker does, times what its words turn round, times what the proposition turns round.</summary>
internal static class Leaning
{
    private const int MostTurns = 2;

    private static readonly HashSet<string> ClauseEnds = new(StringComparer.Ordinal) { ".", ";", ":", "!", "?", ",", "“", "”", "\"", "—", "–", "(", ")", "but", "although", "while", "because", "whereas" };

    /// <summary>Supports or opposes; null when the comparison does not tell.</summary>
    public static StanceReading? Of(StanceWords words)
    {
        if (SignOf(words.Act.Act) is not { } sign || (sign < 0 && words.Has("in", "part")))
        {
            return null;
        }

        var readings = new HashSet<StanceReading>();
        foreach (var clause in Clauses(words).Where(clause => IsTold(words, clause)))
        {
            if (Of(words, clause, sign) is not { } reading)
            {
                return null;
            }

            readings.Add(reading);
        }

        return readings.Count == 1 ? readings.Single() : null;
    }

    /// <summary>Whether a clause touches the topic and, where words of the content tell the act, holds them.</summary>
    private static bool IsTold(StanceWords words, WordRange clause) =>
        Enumerable.Range(clause.First, clause.Count).Any(index => words.Topic.Holds(words.Content, index)) && (words.Act.Words is not { } told || clause.Holds(told.First));

    private static StanceReading? Of(StanceWords words, WordRange clause, int sign)
    {
        var (content, topic) = (words.Content, words.Topic);
        var turns = StanceSigns.Turns(content, clause, words.Act.Words);
        var isProposed = Enumerable.Range(clause.First, clause.Count).Any(index => topic.IsProposed(content, index));
        var isLost = !isProposed && turns > 0 || (topic.Turns > 0 && (turns == 0 || !isProposed));
        var stays = StanceSigns.Holds(content, clause) && !StanceSigns.Holds(topic.Proposition, topic.Proposition.All);
        if (turns > MostTurns || isLost || stays)
        {
            return null;
        }

        return Compared(content, clause, topic) is { } isEnough
            ? (sign > 0 && turns == 0 ? StanceReading.By("quantity", isEnough ? Stance.Supports : Stance.Opposes) : null)
            : StanceReading.By("polarity", (turns + topic.Turns) % 2 == 0 == sign > 0 ? Stance.Supports : Stance.Opposes);
    }

    private static int? SignOf(Act act) => act switch
    {
        Act.Demand or Act.Offer or Act.Commit or Act.Accept or Act.AcceptInPrinciple or Act.Praise => 1,
        Act.Reject => -1,
        _ => null,
    };

    /// <summary>Whether the clause's number reaches the proposition's; null when there is nothing to compare.</summary>
    private static bool? Compared(ViewWords words, WordRange clause, Topic topic)
    {
        var isMoreThan = Enumerable.Range(0, topic.Proposition.Count).Any(index => topic.Proposition.Lower(index) is "than" or "over" or "beyond");
        foreach (var asked in Quantity.In(topic.Proposition, topic.Proposition.All))
        {
            foreach (var said in Quantity.In(words, clause).Where(said => said.Unit == asked.Unit))
            {
                return said.Number > asked.Number || (said.Number == asked.Number && !isMoreThan);
            }
        }

        return null;
    }

    private static IEnumerable<WordRange> Clauses(StanceWords words)
    {
        var first = words.Focus.First;
        for (var index = first; index <= words.Focus.After; index++)
        {
            if (index < words.Focus.After && !ClauseEnds.Contains(words.Content.Lower(index)) && !words.IsConditional(index))
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
