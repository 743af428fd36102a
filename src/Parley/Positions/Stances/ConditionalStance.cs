using Parley.Positions.Acts;
using Parley.Positions.Phrases;

namespace Parley.Positions.Stances;

/// <summary>Tells a yes that depends on something from the price that is asked for it.</summary>
internal static class ConditionalStance
{
    private const int Farthest = 20;

    /// <summary>Conditional toward what depends, support of what is asked for it; null when there is no condition, or none that binds a yes.</summary>
    public static StanceReading? Of(StanceWords words)
    {
        if (words.Conditions.Count == 0)
        {
            // "Accepted with reservations."
            return words.Act.Act == Act.Condition || (words.Act.Act is Act.Accept or Act.AcceptInPrinciple or Act.Praise && Afterthought.In(words, "reserve")) ? StanceReading.By("yes-if", Stance.Conditional) : null;
        }

        var touched = words.TouchedIn(words.Focus);
        var asked = touched.FirstOrDefault(words.IsConditional, -1);
        var isPrice = asked >= 0 && (touched.All(words.IsConditional) || NamesMore(words, touched));
        var isNear = touched.Count == 0 ? words.Conditions.Any(Forbids) : touched.Any(index => IsNear(words, index));
        return words.Act.Act switch
        {
            Act.Condition or Act.Offer or Act.Commit or Act.Accept or Act.AcceptInPrinciple when isPrice => PriceOf(words, asked, 0),
            Act.Threaten when isPrice => PriceOf(words, asked, words.ConditionAt(asked)?.Kind == ConditionKind.If ? 1 : 0),
            Act.Condition when isNear => StanceReading.By("yes-if", Stance.Conditional),
            Act.Offer or Act.Commit or Act.Accept or Act.AcceptInPrinciple when isNear && words.Conditions.Any(Binds) => StanceReading.By("yes-if", Stance.Conditional),
            _ => null,
        };
    }

    /// <summary>Whether the conditions hold words of the proposition and the rest holds none.</summary>
    private static bool NamesMore(StanceWords words, List<int> touched)
    {
        var proposed = touched.Where(index => words.Topic.IsProposed(words.Content, index)).ToList();
        return proposed.Count > 0 && proposed.All(words.IsConditional);
    }

    /// <summary>Whether a word stands so near a condition that it can depend on it.</summary>
    private static bool IsNear(StanceWords words, int index) => words.Conditions.Any(condition =>
        words.Content.RangeOf(condition.Span) is var range && index >= range.First - Farthest && index < range.After + Farthest);

    /// <summary>Kinds that hold a yes back so plainly that it counts without a word of the issue.</summary>
    private static bool Forbids(Condition condition) =>
        condition.Kind is ConditionKind.OnlyIf or ConditionKind.Unless or ConditionKind.Until or ConditionKind.ProvidedThat or ConditionKind.AsLongAs;

    /// <summary>With a clear yes before it, "until" and "after" only tell when.</summary>
    private static bool Binds(Condition condition) =>
        condition.Kind is not (ConditionKind.Until or ConditionKind.After or ConditionKind.Before or ConditionKind.TimeLimit);

    /// <summary>What a condition names is wanted, as far as the proposition turns the same way; under a threat's "if" it is not.</summary>
    private static StanceReading? PriceOf(StanceWords words, int touched, int turned)
    {
        // "Within 30 days of a ceasefire" only tells when.
        if (words.ConditionAt(touched) is not { Kind: not ConditionKind.TimeLimit } condition)
        {
            return null;
        }

        // The conditional word itself, "without" say, is no turn.
        var whole = words.Content.RangeOf(condition.Span);
        var range = ConjunctAt(words, touched, new WordRange(Math.Min(whole.First + 1, whole.After), whole.After));
        var turns = StanceSigns.Turns(words.Content, range);
        var isProposed = words.TouchedIn(range).Any(index => words.Topic.IsProposed(words.Content, index));
        var isLost = words.Topic.Turns > 0 ? turns == 0 || !isProposed : turns > 0 && !isProposed;
        return isLost ? null : StanceReading.By("price", (turns + words.Topic.Turns + turned) % 2 == 0 ? Stance.Supports : Stance.Opposes);
    }

    /// <summary>The part of a condition that a word stands in, where it asks for two things: "surrenders the regions and renounces its plans".</summary>
    private static WordRange ConjunctAt(StanceWords words, int index, WordRange range)
    {
        var content = words.Content;
        var cuts = Enumerable.Range(range.First, range.Count).Where(at => content.Lower(at) == "and" && content.Lower(at + 1) is [.., not 's', 's'] && content.Lower(at + 2) is not ("and" or "or")).ToList();
        return new WordRange(cuts.LastOrDefault(at => at < index, range.First - 1) + 1, cuts.FirstOrDefault(at => at > index, range.After));
    }
}
