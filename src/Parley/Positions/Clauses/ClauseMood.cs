using Parley.Positions.Phrases;
using Parley.Statements;

namespace Parley.Positions.Clauses;

/// <summary>Tells how real a clause is: by its own helping verbs, by what it hangs on, and by the cue of the statement that tells it.</summary>
internal static class ClauseMood
{
    /// <summary>The mood of a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="joined">The clause that it shares its subject and helping verbs with; null for none.</param>
    public static Mood Of(Clause clause, Clause? joined)
    {
        if (clause.Verb.IsNegated)
        {
            return Mood.Negated;
        }

        var own = Own(clause.Verb);
        if (joined is not null && clause.Verb.Use is not VerbUse.Finite)
        {
            return joined.Mood;
        }

        var governed = clause.Governor is { } governor ? Governed(governor, own, clause.Verb.Use) : own;
        return clause.Teller is { } teller && governed is Mood.Fact or Mood.Future or Mood.Decided && IsTopOf(teller, clause) ? Told(teller, governed) : governed;
    }

    private static Mood Own(VerbPhrase verb) => verb.Modal switch
    {
        { } modal when VerbWords.Is("required", modal) => Mood.Demanded,
        { } modal when VerbWords.Is("possible", modal) => Mood.Possible,
        not null => Mood.Future,
        _ => Mood.Fact,
    };

    private static Mood Governed(Governor governor, Mood own, VerbUse use) => (governor.Kind, governor.Makes) switch
    {
        (GovernorKind.Condition, _) => Mood.Condition,
        (GovernorKind.Complement, { } makes) => Carried(governor, makes),
        (GovernorKind.That, Mood.Demanded) => own is Mood.Future or Mood.Possible ? own : Mood.Demanded,
        (GovernorKind.That, Mood.Decided or Mood.Threatened) when own is Mood.Future => governor.Makes.Value,
        (GovernorKind.That, Mood.Negated) when own is Mood.Fact => Mood.Negated,
        (GovernorKind.That, _) when governor.Clause?.Mood is Mood.Condition or Mood.Negated => own is Mood.Fact ? governor.Clause.Mood : own,
        (GovernorKind.Adjunct, Mood.Negated) => Mood.Negated,
        (GovernorKind.Adjunct, _) when use is VerbUse.Infinitive => Mood.Future,
        (GovernorKind.Adjunct, _) when use is VerbUse.Gerund => governor.Clause?.Mood ?? Mood.Fact,
        _ => own,
    };

    /// <summary>"did not agree to", "if it agrees to", "may decide to", "refused to promise to": what the governing clause is goes before what its verb makes.</summary>
    private static Mood Carried(Governor governor, Mood makes) => (governor.Clause?.Mood ?? Mood.Fact, makes) switch
    {
        (Mood.Negated, Mood.Negated) => Mood.Possible,
        (Mood.Condition or Mood.Demanded or Mood.Negated, not Mood.Negated) when !governor.IsOthers => governor.Clause?.Mood ?? makes,
        (Mood.Condition, _) => Mood.Condition,
        (Mood.Possible or Mood.Future or Mood.Threatened, Mood.Fact) => governor.Clause?.Mood ?? makes,
        (Mood.Possible or Mood.Threatened, Mood.Decided) => governor.Clause?.Mood ?? makes,
        _ => makes,
    };

    /// <summary>Whether the statement's cue governs the clause itself, and not only something within it.</summary>
    private static bool IsTopOf(StatementView teller, Clause clause) =>
        clause.Governor is null || clause.Governor.Kind is GovernorKind.That or GovernorKind.Complement or GovernorKind.Adjunct
            && (clause.Governor.Clause is null || !teller.Statement.Content.Overlaps(clause.Sentence.Words[clause.Governor.Clause.Verb.Verb]));

    private static Mood Told(StatementView teller, Mood mood)
    {
        bool Cue(string label) => ClauseMarks.Any(teller.Cue, 0, teller.Cue.Count, label);
        return teller.Statement.Negated ? Mood.Negated
            : Cue("demand") || (teller.Statement.Kind is Kind.Wants && !Cue("future")) ? Mood.Demanded
            : Cue("threat") && mood is not Mood.Fact ? Mood.Threatened
            : Cue("decided") || teller.Statement.Kind is Kind.Decided ? mood is Mood.Fact ? mood : Mood.Decided
            : mood;
    }
}
