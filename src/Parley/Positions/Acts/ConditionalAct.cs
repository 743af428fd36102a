using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Acts;

/// <summary>What a statement with a condition does: harm that hangs on it is a threat, a gain an offer, a yes a condition.</summary>
internal static class ConditionalAct
{
    private static readonly HashSet<string> Futures = new(StringComparer.Ordinal) { "will", "would", "shall", "'ll", "could", "may", "might", "to", "not" };

    /// <summary>The act, or null when the conditions tell nothing of it.</summary>
    public static ActReading? Of(StatementView view, CueAct cue, IReadOnlyList<Condition> conditions, WordRange range)
    {
        if (conditions.Count == 0)
        {
            return null;
        }

        var harm = HarmIn(view, conditions, range, cue.Act == Act.Announce);
        return (cue.Act, cue.IsTurned) switch
        {
            (Act.Threaten, false) => ActReading.By("cue-verb", Act.Threaten),
            (null or Act.Warn or Act.Announce or Act.Commit or Act.Clarify, false) when harm is not null && IsPressing(conditions) =>
                IsOwn(view, harm.Value) || cue.Act is Act.Commit or Act.Announce ? ActReading.By("harm-if", Act.Threaten) : ActReading.By("harm-if", Act.Warn),
            (Act.Accept, false) => ActReading.By("yes-if", Act.Condition),
            (null or Act.Announce or Act.Clarify, false) => OfContent(view, conditions, range),
            _ => null,
        };
    }

    private static ActReading? OfContent(StatementView view, IReadOnlyList<Condition> conditions, WordRange range)
    {
        var content = ContentAct.Of(view, conditions, range);
        return content?.Act switch
        {
            Act.Defer when view.Content.Lower(content.Words?.After - 1 ?? -1) is "consider" or "considers" or "discuss" && conditions.Any(IsTrade) => ActReading.By("yes-if", Act.Condition, content.Words),
            Act.Reject when conditions.All(condition => condition.Kind is ConditionKind.AsLongAs or ConditionKind.InExchangeFor) => content,
            Act.Commit or Act.Offer when conditions.Any(IsTrade) => ActReading.By("gain-if", Act.Offer, content?.Words),
            Act.Commit or Act.Offer or Act.Accept or Act.Reject or Act.Announce => ActReading.By("yes-if", Act.Condition, content?.Words),
            null when conditions.Any(condition => IsBinding(condition) || HoldsBack(view, condition)) => ActReading.By("yes-if", Act.Condition),
            _ => null,
        };
    }

    /// <summary>Kinds that tell of a yes even where no verb of the speaker's does.</summary>
    private static bool IsBinding(Condition condition) =>
        condition.Kind is not (ConditionKind.If or ConditionKind.After or ConditionKind.Before or ConditionKind.TimeLimit or ConditionKind.Unknown);

    /// <summary>"Only after" they have agreed, and "nothing before" the port is open, hold a yes back as "only if" does.</summary>
    private static bool HoldsBack(StatementView view, Condition condition) => condition.Kind switch
    {
        ConditionKind.After => view.Content.Lower(view.Content.RangeOf(condition.Span).First) is "only" or "but",
        ConditionKind.Before => Enumerable.Range(0, view.Content.RangeOf(condition.Span).First).Any(index => view.Content.Lower(index) is "nothing" or "no" or "not" or "n't" or "never" or "nobody"),
        _ => false,
    };

    private static bool IsTrade(Condition condition) => condition.Kind is ConditionKind.InExchangeFor or ConditionKind.If;

    /// <summary>Only what the addressee may still do or leave presses: if, unless, until, as long as.</summary>
    private static bool IsPressing(IReadOnlyList<Condition> conditions) =>
        conditions.Any(condition => condition.Kind is ConditionKind.If or ConditionKind.Unless);

    /// <summary>Whether the harm is the speaker's to do: its subject is the speaker's side, or it is done by nobody named ("the port will be closed").</summary>
    private static bool IsOwn(StatementView view, int harm) =>
        Subjects.IsSpeaker(view, harm) || (view.Actor?.Party is not null && view.Content.Lower(harm - 1) is "be" && view.PartyIn(view.Content.SpanOf(0, harm)) is null);

    private static int? HarmIn(StatementView view, IReadOnlyList<Condition> conditions, WordRange range, bool isAnnounced)
    {
        foreach (var match in ActTables.Harms.In(view.Content, range).Where(match => match.Label == "harm"))
        {
            var isMain = !conditions.Any(condition => condition.Span.Contains(match.Span));
            var comes = isAnnounced || view.Content.Lower(match.Words.First - 1) is "we" or "i" || Enumerable.Range(1, 6).Any(back => Futures.Contains(view.Content.Lower(match.Words.First - back)));
            if (isMain && comes)
            {
                return match.Words.First;
            }
        }

        return null;
    }
}
