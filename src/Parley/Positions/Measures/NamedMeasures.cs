using Parley.Positions.Clauses;
using Parley.Positions.Phrases;
using Parley.Statements;
using Parley.Text;

namespace Parley.Positions.Measures;

/// <summary>Measures that are told by a noun and what is done to it: "lifted its freeze on regional aid", "a levy on dairy was announced".</summary>
internal static class NamedMeasures
{
    /// <summary>The rule for measures that are named without a verb that tells their state.</summary>
    public const string Named = "measure-standing";

    private const int FarthestVerb = 12;

    private static readonly PhraseTable Nouns = new(EmbeddedText.Whole("measure-nouns.txt"));
    private static readonly PhraseTable Verbs = new(EmbeddedText.Whole("measure-verbs.txt"));

    /// <summary>The measures, in reading order; they may overlap.</summary>
    public static IEnumerable<Measure> In(ClauseView clauses) =>
        Nouns.In(clauses.Words, clauses.Words.All).Where(noun => clauses.Tells(noun.Words) && !noun.Label.StartsWith("None", StringComparison.Ordinal)).Select(noun => Of(clauses, noun)).OfType<Measure>();

    private static Measure? Of(ClauseView clauses, PhraseMatch noun)
    {
        var isGood = noun.Label.EndsWith("/good", StringComparison.Ordinal);
        var start = clauses.NounStart(noun.Words.First);
        if (VerbBefore(clauses, start, noun.Words.First) is { } verb)
        {
            return Made(clauses, noun, isGood && !IsFreezeOf(clauses, noun, verb), verb, Active(clauses, noun, start, verb), OwnerOfEnded(clauses, noun, verb, start) ?? MeasureClause.Imposer(clauses, verb.Words.First), "measure-object");
        }

        if (VerbAfter(clauses, noun) is { } passive)
        {
            var by = AgentAfter(clauses, passive.Words.After);
            var after = passive.Label == "effect" ? clauses.PhraseEnd(noun.Words.After, passive.Words.First) : clauses.EndOf(passive.Words.After - 1);
            return Made(clauses, noun, isGood, passive, clauses.Words.SpanOf(start, after), (by ?? (isGood ? null : Owner(clauses, start, noun.Words.First)) ?? Announcer(clauses, passive.Words.First)) is { } party ? new Doer(party, passive.Words.First) : null, "measure-passive");
        }

        return Standing(clauses, noun, start, isGood);
    }

    private static Measure? Made(ClauseView clauses, PhraseMatch noun, bool isGood, PhraseMatch verb, TextSpan span, Doer? imposer, string rule)
    {
        var isDenied = verb.Words.After < noun.Words.First && ClauseMarks.Any(clauses.Words, verb.Words.After, noun.Words.First, "negative");
        if (isDenied || StepOf(clauses, verb, isGood, noun) is not { } status)
        {
            return null;
        }

        var kind = Enum.Parse<MeasureKind>(noun.Label.Split('/')[0]);
        kind = kind is MeasureKind.ArmsSupply && verb.Label is "deny" or "reduce" ? MeasureKind.ArmsHalt : kind is MeasureKind.Other && isGood && verb.Label == "reduce" ? MeasureKind.Quota : kind;
        return new Measure(span, kind, imposer?.Party, MeasureClause.Target(clauses, verb.Words.First, imposer?.Party), status, LinkedDemands.Beside(clauses, noun.Words)) { Rule = rule };
    }

    // "If they stop our money, we stop our contributions": a price named in the present is a threat.
    private static MeasureStatus? StepOf(ClauseView clauses, PhraseMatch verb, bool isGood, PhraseMatch noun)
    {
        var status = MeasureStep.Of(verb.Label, isGood, MeasureClause.MoodOf(clauses, verb.Words.First));
        var isWarning = status is MeasureStatus.Imposed && clauses.Words.Lower(verb.Words.First - 1) == "we" && LinkedDemands.Beside(clauses, noun.Words) is not null;
        return isWarning ? MeasureStatus.Threatened : status;
    }

    private static TextSpan Active(ClauseView clauses, PhraseMatch noun, int start, PhraseMatch verb)
    {
        var after = MeasureClause.EndOf(clauses, verb.Words.First, noun.Words.After - 1);
        return verb.Label is "threaten" or "announce" ? clauses.Words.SpanOf(start, after) : MeasureClause.SpanOf(clauses, clauses.SubjectOf(verb.Words.First), verb.Words.First, after);
    }

    private static PhraseMatch? VerbBefore(ClauseView clauses, int start, int noun)
    {
        var first = Math.Max(clauses.StartOf(start), noun - FarthestVerb);
        return Verbs.In(clauses.Words, new WordRange(first, noun)).LastOrDefault(verb => !IsAdjective(clauses, verb));
    }

    private static PhraseMatch? VerbAfter(ClauseView clauses, PhraseMatch noun)
    {
        var end = clauses.EndOf(noun.Words.After - 1);
        return Verbs.In(clauses.Words, new WordRange(noun.Words.After, end)) is [var verb, ..] && ClauseMarks.Any(clauses.Words, Math.Max(noun.Words.After, verb.Words.First - 3), verb.Words.First, "aux") ? verb : null;
    }

    /// <summary>A measure named without a verb that tells its state: "its tariff on aluminium" is in force, "its frozen deposits" and "all oil sanctions" too.</summary>
    private static Measure? Standing(ClauseView clauses, PhraseMatch noun, int start, bool isGood)
    {
        var words = clauses.Words;
        var isFrozen = isGood && (Enumerable.Range(start, noun.Words.After - start).Any(index => words.Lower(index) is "frozen" or "blocked") || words.Lower(noun.Words.After) is "frozen" or "blocked");
        var owner = Owner(clauses, start, noun.Words.First);
        owner ??= words.Lower(noun.Words.After) == "by" ? clauses.Names.In(noun.Words.After, clauses.EndOf(noun.Words.After)).FirstOrDefault()?.Party : null;
        var isDirected = words.Lower(noun.Words.After) is "on" or "against" or "by";
        var isKnown = (noun.Words.First > start + 1 || noun.Words.Count > 1 || words.Lower(noun.Words.First) == "freeze") && words.Lower(start) is "the" or "all" or "its" or "their" or "these" or "those" or "both";
        if (!isFrozen && (isGood || !(isDirected || isKnown)))
        {
            return null;
        }

        var kind = Enum.Parse<MeasureKind>(noun.Label.Split('/')[0]);
        var after = isFrozen || !isDirected ? noun.Words.After : clauses.EndOf(noun.Words.After - 1);
        return new Measure(words.SpanOf(start, after), kind, isFrozen ? null : owner, isFrozen ? null : MeasureClause.Target(clauses, noun.Words.First, owner), MeasureStatus.Imposed, null) { Rule = Named };
    }

    // "a court threw out its lawsuit": what is ended belongs to who imposed it.
    private static Doer? OwnerOfEnded(ClauseView clauses, PhraseMatch noun, PhraseMatch verb, int start) =>
        verb.Label is "end" or "ease" && noun.Label.EndsWith("/press", StringComparison.Ordinal) && clauses.Words.Lower(start) is not ("its" or "their" or "our") && Owner(clauses, start, noun.Words.First) is { } owner
            ? new Doer(owner, verb.Words.First) : null;

    // "warned that the subsidy would be withheld": who makes such a step known takes it.
    private static string? Announcer(ClauseView clauses, int verb) =>
        clauses.View.Statement.Kind is not (Kind.Narrated or Kind.Wants or Kind.Believes) && clauses.ClauseAt(verb) is { Mood: Mood.Future or Mood.Threatened or Mood.Decided } clause && clause.Teller == clauses.View ? clauses.View.Party : null;

    private static string? Owner(ClauseView clauses, int start, int noun)
    {
        var words = clauses.Words;
        return words.Lower(start) is "its" or "their" ? clauses.Names.OfPronoun(start)
            : words.Lower(start) == "our" ? clauses.View.Party
            : Enumerable.Range(start, noun - start).Where(index => words.Lower(index) == "'s").Select(index => clauses.Names.EndingAt(index - 1)?.Party).LastOrDefault();
    }

    // "its frozen deposits", "from frozen assets", "a freeze on aid": after a determiner stands no verb.
    private static bool IsAdjective(ClauseView clauses, PhraseMatch verb) => ClauseMarks.Is(clauses.Words, verb.Words.First - 1, "determiner")
        || (clauses.Words.Lower(verb.Words.First) is "frozen" or "blocked" or "seized" && ClauseMarks.Is(clauses.Words, verb.Words.First - 1, "preposition"));

    // "lifted its freeze on regional aid": what is ended presses, though aid is a good.
    private static bool IsFreezeOf(ClauseView clauses, PhraseMatch noun, PhraseMatch verb) =>
        Enumerable.Range(verb.Words.After, Math.Max(0, noun.Words.First - verb.Words.After)).Any(index => clauses.Words.Lower(index) is "freeze" or "hold" or "halt" or "ban" or "block");

    private static string? AgentAfter(ClauseView clauses, int index)
    {
        var end = clauses.EndOf(index - 1);
        var by = Enumerable.Range(index, Math.Max(0, end - index)).Where(next => clauses.Words.Lower(next) == "by").Cast<int?>().FirstOrDefault();
        return by is { } at ? clauses.Names.In(at, end).FirstOrDefault()?.Party : null;
    }
}
