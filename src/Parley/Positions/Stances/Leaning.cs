using Parley.Positions.Acts;
using Parley.Positions.Phrases;

namespace Parley.Positions.Stances;

/// <summary>Compares a content with a proposition: what the speaker does, times what its words turn round, times what the proposition turns round.</summary>
internal static class Leaning
{
    private const int MostTurns = 2;
    private const int LongestJoined = 20;

    private static readonly HashSet<string> ClauseEnds = new(StringComparer.Ordinal) { ".", ";", ":", "!", "?", ",", "“", "”", "\"", "—", "–", "(", ")", "but", "although", "while", "because", "whereas", "after", "when", "which", "who", "where" };

    /// <summary>Supports or opposes; null when the comparison does not tell.</summary>
    public static StanceReading? Of(StanceWords words)
    {
        if (SignOf(words.Act.Act) is not { } sign || (sign < 0 && Afterthought.In(words, "part")))
        {
            return null;
        }

        var clauses = Clauses(words).Where(clause => words.TouchedIn(clause).Count > 0).ToList();
        if (words.Act.Words is { } told)
        {
            clauses = clauses.Any(clause => clause.Holds(told.First)) ? [.. clauses.Where(clause => clause.Holds(told.First))] : [.. Joined(words, clauses, told)];
        }

        var readings = clauses.Select(clause => Of(words, clause, sign)).Distinct().ToList();
        return readings.Count == 1 ? readings[0] : null;
    }

    /// <summary>The stretch from the last clause that touches the topic to the phrase that tells the act: "Soldiers, whatever their flag, are a red line."</summary>
    private static IEnumerable<WordRange> Joined(StanceWords words, List<WordRange> clauses, WordRange told)
    {
        var subject = clauses.LastOrDefault(clause => clause.After <= told.First);
        var isOneSentence = subject.Count > 0 && told.After - subject.First <= LongestJoined
            && Enumerable.Range(subject.After, told.First - subject.After).All(index => words.Content.Lower(index) is not ("." or ";" or "!" or "?" or ":" or "but"));
        return isOneSentence ? [new WordRange(subject.First, told.After)] : [];
    }

    private static StanceReading? Of(StanceWords words, WordRange clause, int sign)
    {
        var (content, topic) = (words.Content, words.Topic);
        var turns = StanceSigns.Turns(content, clause, OwnTurns(words));
        var isProposed = words.TouchedIn(clause).Any(index => topic.IsProposed(content, index));
        var hasNumber = Enumerable.Range(clause.First, clause.Count).Any(index => char.IsAsciiDigit(content.Lower(index)[0]) || content.IsNumber(index));
        var isLost = (!isProposed && (turns > 0 || topic.Turns > 0)) || (topic.Turns > 0 && turns == 0 && hasNumber);
        var stays = StanceSigns.Holds(content, clause) && !StanceSigns.Holds(topic.Proposition, topic.Main);
        if (turns > MostTurns || isLost || stays)
        {
            return null;
        }

        return Compared(content, clause, topic) is { } isEnough
            ? (sign > 0 && turns == 0 ? StanceReading.By("quantity", isEnough ? Stance.Supports : Stance.Opposes) : null)
            : StanceReading.By("polarity", (turns + topic.Turns) % 2 == 0 == sign > 0 ? Stance.Supports : Stance.Opposes);
    }

    /// <summary>The turning words that the act has counted already: "refuse", the "not" of "will not withdraw" but not its "withdraw".</summary>
    private static List<WordRange> OwnTurns(StanceWords words)
    {
        if (words.Act.Act == Act.Announce || words.Act.Words is not { } told)
        {
            return [];
        }

        var negations = Enumerable.Range(told.First, told.Count).Where(index => words.Content.Lower(index) is "not" or "n't" or "never" or "cannot").Select(index => new WordRange(index, index + 1)).ToList();
        return negations.Count > 0 ? negations : [told];
    }

    private static int? SignOf(Act act) => act switch
    {
        Act.Demand or Act.Offer or Act.Commit or Act.Accept or Act.AcceptInPrinciple or Act.Praise or Act.Announce => 1,
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
