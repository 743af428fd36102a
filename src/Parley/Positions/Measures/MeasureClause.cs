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
        return clauses.Words.SpanOf(isNear && subject is not null ? subject.First : verb, after);
    }

    /// <summary>Against or for whom: the first other side named after the verb in its clause; null when none is.</summary>
    public static string? Target(ClauseView clauses, int verb, string? imposer) =>
        clauses.Names.In(verb, clauses.EndOf(verb)).Select(name => name.Party).FirstOrDefault(party => party != imposer);

    private static bool IsVerbGroup(ClauseView clauses, int subject, int verb) =>
        verb - subject <= WidestVerbGroup + 3 && !ClauseMarks.Any(clauses.Words, subject, verb, "threat") && !ClauseMarks.Any(clauses.Words, subject, verb, "decided");
}
