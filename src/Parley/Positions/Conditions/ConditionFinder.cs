using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Conditions;

/// <summary>Finds what a statement makes something depend on.</summary>
internal static class ConditionFinder
{
    private const string NoCondition = "other";

    private static readonly PhraseTable Openers = new(EmbeddedText.Whole("conditions.txt"));

    /// <summary>The conditions in the statement's content, in reading order; none stands inside another.</summary>
    public static IReadOnlyList<Condition> Find(StatementView view)
    {
        var conditions = new List<Condition>();
        foreach (var part in SentencePart.Of(view, view.Statement.Content))
        {
            var free = part.Range.First;
            // The whole sentence is searched, so that "asked" before the content turns "if" into "whether".
            foreach (var match in Openers.In(part.Words, part.Words.All))
            {
                if ((match.Words.First >= free || LeadsIn(view, part, match)) && match.Words.After <= part.Range.After && match.Label != NoCondition && Read(part, match) is var (condition, after)
                    && (conditions.Count == 0 || conditions[^1].Span.End <= condition.Span.Start))
                {
                    conditions.Add(condition);
                    free = after;
                }
            }
        }

        return conditions;
    }

    /// <summary>Whether conditional words stand just before the content: "tabled an offer provided that [Karvia paid]"; or open the sentence of the cue: "In return, it wants [the levy lifted]".</summary>
    private static bool LeadsIn(StatementView view, SentencePart part, PhraseMatch match)
    {
        const int Nearest = 6;
        var (first, after) = (match.Words.First, match.Words.After);
        if (view.Statement.Kind is Statements.Kind.Narrated || first >= part.Range.First)
        {
            return false;
        }

        var cue = part.Words.RangeOf(view.Statement.Cue[0]);
        return (after >= part.Range.First && view.Statement.Cue.End <= part.Words[first].Start)
            || (first == 0 && part.Words.Lower(after - 1) == "," && cue.Count > 0 && cue.First >= after && cue.First - after <= Nearest && part.Range.First - cue.After <= Nearest);
    }

    private static (Condition Condition, int After)? Read(SentencePart part, PhraseMatch match)
    {
        var words = part.Words;
        if (match.Label == "first")
        {
            return FirstSteps.ClauseOf(part, match.Words.First) is { } step
                ? (new Condition(words.SpanOf(step.First, step.After), ConditionKind.Before, ConditionDirection.Sequence, ClauseSubject.Of(words, step, isNoun: false)) { Rule = "condition-first" }, step.After)
                : null;
        }

        var takesNoun = ConditionRules.TakesNoun(match.Label, words, match.Words);
        var frame = new ConditionFrame(part, match.Words, takesNoun);
        if (ConditionRules.KindOf(match.Label, frame) is not { } kind)
        {
            return null;
        }

        var span = words.SpanOf(frame.Whole.First, frame.Whole.After);
        return (new Condition(span, kind, DirectionOf(kind, words.Lower(match.Words.First)), ClauseSubject.Of(words, frame.Clause, frame.IsNoun && match.Label != "inversion")) { Rule = $"condition-{RuleNameOf(match.Label)}" }, frame.Whole.After);
    }

    private static ConditionDirection DirectionOf(ConditionKind kind, string firstWord) => kind switch
    {
        ConditionKind.If => ConditionDirection.Sufficient,
        ConditionKind.InExchangeFor => ConditionDirection.Trade,
        ConditionKind.After when firstWord is "only" or "but" => ConditionDirection.Necessary,
        ConditionKind.After when firstWord is "after" or "immediately" => ConditionDirection.Sequence,
        ConditionKind.After => ConditionDirection.Sufficient,
        ConditionKind.Before => ConditionDirection.Sequence,
        _ => ConditionDirection.Necessary,
    };

    /// <summary>"onlyIf" as "only-if".</summary>
    private static string RuleNameOf(string label) =>
        string.Concat(label.Select(letter => char.IsAsciiLetterUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
