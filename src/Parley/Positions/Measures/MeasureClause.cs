using Parley.Positions.Clauses;
using Parley.Text;

namespace Parley.Positions.Measures;

/// <summary>Who imposes a measure, against whom, and the words that tell it.</summary>
internal static class MeasureClause
{
    private const int WidestVerbGroup = 6;

    /// <summary>Who acts in the clause of a verb: its subject; the speaker for a bare infinitive after the cue; null when not told.</summary>
    public static Doer? Imposer(ClauseView clauses, int verb) =>
        clauses.SubjectOf(verb) ?? (clauses.View.Statement.Content.Overlaps(clauses.Words[verb]) && clauses.Words.Lower(verb - 1) == "to" ? new Doer(clauses.View.Party, verb) : null);

    /// <summary>The words from the subject, where it stands right before the verb, else from the verb, to the end of the clause.</summary>
    public static TextSpan SpanOf(ClauseView clauses, Doer? subject, int verb, int after)
    {
        var isNear = subject is not null && subject.First < verb && clauses.StartOf(verb) <= subject.First && IsVerbGroup(clauses, subject.First, verb);
        var phrase = clauses.ClauseAt(verb) is { } clause ? clauses.Words.RangeOf(clause.Sentence.Words[clause.Verb.First]).First : verb;
        var isJoined = phrase <= verb && clauses.Words.Lower(phrase - 1) is "and" or "or" or ",";
        var first = isNear && !isJoined && subject is not null ? subject.First : verb;
        var dash = Enumerable.Range(first, verb - first).Where(index => clauses.Words.Lower(index) is "-" or "–" or "—").DefaultIfEmpty(first - 1).Last();
        return clauses.Words.SpanOf(dash + 1, after);
    }

    /// <summary>How real the clause of a verb is; what only goes with another deed ("talks on lifting") is not told as done.</summary>
    public static Mood MoodOf(ClauseView clauses, int verb)
    {
        if (clauses.ClauseAt(verb) is not { } clause)
        {
            return clauses.MoodOf(verb);
        }

        if (clause is { Governor.Kind: GovernorKind.Time, Mood: Mood.Fact, Verb.Use: VerbUse.Finite } && IsPresent(clauses.Words.Lower(verb)))
        {
            return Mood.Condition;
        }

        var isTopic = clause.Verb.Use is VerbUse.Gerund && ClauseMarks.Is(clauses.Words, verb - 1, "preposition") && clauses.Words.Lower(verb - 1) is not ("by" or "after" or "since" or "from");
        return isTopic && clause.Mood is not Mood.Threatened ? Mood.Condition : clause.Mood;
    }

    // "once Karvia lifts its ban" waits for it; "after Karvia lifted its ban" tells it.
    private static bool IsPresent(string verb) => verb.Length > 3 && verb[^1] == 's' && verb[^2] != 's';

    /// <summary>The index after the last word of what is done to a noun: without the next verb that its "and" joins.</summary>
    public static int EndOf(ClauseView clauses, int verb, int noun)
    {
        var end = clauses.EndOf(noun);
        var after = clauses.ClauseAt(verb) is { } clause ? clauses.Words.RangeOf(clause.Span).After : end;
        return after > noun && after < end ? after : end;
    }

    /// <summary>Against or for whom: the first other side named after the verb in its clause; null when none is.</summary>
    public static string? Target(ClauseView clauses, int verb, string? imposer) =>
        clauses.Names.In(verb, clauses.EndOf(verb)).Select(name => name.Party).FirstOrDefault(party => party != imposer);

    private static bool IsVerbGroup(ClauseView clauses, int subject, int verb) =>
        verb - subject <= WidestVerbGroup + 3 && !ClauseMarks.Any(clauses.Words, subject, verb, "threat") && !ClauseMarks.Any(clauses.Words, subject, verb, "decided");
}
