using Parley.Positions.Clauses;

namespace Parley.Positions.Conditions;

/// <summary>Tells whose act a condition bears on, where it is not the speaker's own.</summary>
internal static class ConditionSetter
{
    private const int Farthest = 30;

    /// <summary>The conditions, each with its setter where that is another side than the statement's.</summary>
    public static IReadOnlyList<Condition> In(StatementView view, IReadOnlyList<Condition> conditions, ArticleClauses article) =>
        [.. conditions.Select(condition => SetterOf(view, condition, article) is { } setter ? condition with { Setter = setter } : condition)];

    private static string? SetterOf(StatementView view, Condition condition, ArticleClauses article)
    {
        if (article.SentenceAt(condition.Span) is not { } sentence || sentence.IndexAt(condition.Span.Start) is not { } start || sentence.IndexAt(condition.Span.End - 1) is not { } last)
        {
            return null;
        }

        var before = sentence.Clauses.LastOrDefault(clause => clause.Verb.Verb < start && start - clause.Verb.Verb <= Farthest && IsAct(clause));
        var after = sentence.Clauses.FirstOrDefault(clause => clause.Verb.First > last && IsAct(clause));
        var isFirst = !sentence.Clauses.Any(clause => clause.Verb.Verb < start && view.Statement.Content.Contains(sentence.Words[clause.Verb.Verb]));
        var main = isFirst ? after : before;
        return main?.Subject is { IsSpeaker: false, Party: { } party } subject && !IsPronoun(main, subject) && view.Statement.Content.Overlaps(sentence.Words[main.Verb.Verb]) && party != view.Party ? party : null;
    }

    // Whom "it" means is too often the speaker.
    private static bool IsPronoun(Clause clause, Participant subject) => subject.Words.Count == 1 && VerbWords.Is(clause.Sentence.Words, subject.Words.First, "pronoun");

    // "would attend", "may lift", "will not sign"; not "would lose", which others bring about.
    private static bool IsAct(Clause clause) =>
        clause.Verb is { Use: VerbUse.Finite, IsPassive: false, Modal: "will" or "would" or "'ll" or "can" or "could" or "may" or "might" or "cannot" or "shall" }
        && clause.Governor?.Kind is null or GovernorKind.That
        && !ClauseWords.Is(clause.Sentence.Words.Lower(clause.Verb.Verb), "undergone");
}
