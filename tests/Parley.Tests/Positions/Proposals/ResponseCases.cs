using System.Text.Json;
using Parley.Positions;
using Parley.Positions.Clauses;
using Parley.Positions.Proposals;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Positions.Proposals;

/// <summary>Sentences of ours in <c>Cases/responses.json</c>, each after one that puts a plan on the table: who answers, how, on whose word.</summary>
public sealed class ResponseCases
{
    private const string Before = "Kenya put forward a 12-point plan on Monday.";

    public static IEnumerable<TheoryDataRow<ResponseCase>> Cases => CaseFile.Rows<ResponseCase>("responses.json", one => one.Text);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Answers_are_told_by_party_state_and_whose_word(ResponseCase one)
    {
        var text = $"{Before}\n\n{one.Text}";
        var views = one.Speaker is null
            ? SentenceStatements.In(text)
            : SentenceStatements.In(text, article => StatementBuilder.In(article, [Find(one.Speaker)], [Find(one.Cue!)], [Find(one.Content!)], Enum.Parse<Mode>(one.Mode, ignoreCase: true), Enum.Parse<Kind>(one.Kind)));

        var found = FindAll(views).SelectMany(responses => responses)
            .Select(response => $"{response.Party} {JsonNamingPolicy.CamelCase.ConvertName(response.State.ToString())} {JsonNamingPolicy.CamelCase.ConvertName(response.ClaimedBy.ToString())}");

        Assert.Equal(one.Responses, found);

        TextSpan Find(string words)
        {
            var start = text.IndexOf(words, Before.Length, StringComparison.Ordinal);
            return new TextSpan(start, start + words.Length);
        }
    }

    private static IReadOnlyList<IReadOnlyList<Response>> FindAll(IReadOnlyList<StatementView> views)
    {
        var clauses = ArticleClauses.Of(views[0].Article, views);
        return ResponseFinder.Find(views, ProposalFinder.Find(views, clauses), clauses);
    }

    /// <summary>A sentence, its statement (the article's own where no speaker is given), and the answers in it.</summary>
    public sealed record ResponseCase(
        string Text, IReadOnlyList<string> Responses, string? Speaker = null, string? Cue = null, string? Content = null, string Kind = "Said", string Mode = "Indirect");
}
