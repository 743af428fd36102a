using Parley.Positions.Phrases;
using Parley.Statements;

namespace Parley.Positions.Acts;

/// <summary>Tells what a speaker does with words, or a party with a deed: from the cue, else from the content's own words.</summary>
internal static class ActFinder
{
    /// <summary>The act of a statement, given the conditions found in it.</summary>
    public static ActReading Find(StatementView view, IReadOnlyList<Condition> conditions) => Find(view, conditions, view.Content.All);

    /// <summary>The act of some sentences of a statement, given the conditions found in them.</summary>
    public static ActReading Find(StatementView view, IReadOnlyList<Condition> conditions, WordRange range)
    {
        var cue = CueAct.Of(view);
        if (ConditionalAct.Of(view, cue, conditions, range) is { } conditional)
        {
            return conditional;
        }

        if (cue.Act is { } act && !IsWeak(act))
        {
            return cue.IsTurned ? ActReading.By("negated-cue", ActNegation.Of(act)) : ActReading.By("cue-verb", act);
        }

        if (cue.IsTurned)
        {
            // Who "did not say" something has said nothing of it.
            return ActReading.By("negated-cue", Act.Unknown);
        }

        return ContentAct.Of(view, conditions, range)
            ?? (cue.Act is { } weak ? ActReading.By("cue-verb", weak) : ActReading.By("kind", OfKind(view.Statement)));
    }

    /// <summary>Cues that only present what follows: the content's own verbs tell more.</summary>
    private static bool IsWeak(Act act) => act is Act.Announce or Act.Clarify or Act.Warn;

    private static Act OfKind(Statement statement) => statement.Kind switch
    {
        Kind.Wants => statement.Negated ? Act.Reject : Act.Demand,
        Kind.Supports => statement.Negated ? Act.Reject : Act.Praise,
        Kind.Decided when !statement.Negated => Act.Announce,
        Kind.Narrated => Act.Announce,
        Kind.Decided => Act.Unknown,
        _ => statement.Negated ? Act.Unknown : Act.Assert,
    };
}
