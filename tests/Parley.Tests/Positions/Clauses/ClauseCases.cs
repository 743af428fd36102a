using Parley.Positions.Clauses;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Positions.Clauses;

/// <summary>Sentences of ours in <c>Cases/clauses.json</c>: their verbs with who does each and how real it is.</summary>
public sealed class ClauseCases
{
    public static IEnumerable<TheoryDataRow<ClauseCase>> Cases => CaseFile.Rows<ClauseCase>("clauses.json", one => one.Text);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_verb_has_its_doer_and_its_mood(ClauseCase one)
    {
        var view = NamedCase.In(one.Text, one.Party, one.Names ?? ["Karvia", "Selmia", "Ostrava"]);
        var clauses = ArticleClauses.Of(view.Article, [view]);

        var found = clauses.Sentences.SelectMany(sentence => sentence.Clauses).Select(Shown);

        Assert.Equal(one.Clauses, found);
    }

    private static string Shown(Clause clause) => $"{clause.Sentence.Words.Lower(clause.Verb.Verb)}|{clause.Doer?.Party}|{clause.Mood}";

    /// <summary>A text, the side whose words it is (the article's own when null), the names in it, and its verbs: verb, doer and mood between bars.</summary>
    public sealed record ClauseCase(string Text, IReadOnlyList<string> Clauses, string? Party = null, IReadOnlyList<string>? Names = null);
}
