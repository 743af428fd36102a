using Parley.Positions.Acts;
using Parley.Positions.Codebooks;
using Parley.Positions.Stances;

namespace Parley.Tests.Positions;

/// <summary>Sentences of ours in <c>Cases/stances.json</c> and where their speakers stand toward a proposition, by rules alone.</summary>
public sealed class StanceCases
{
    public static IEnumerable<TheoryDataRow<StanceCase>> Cases => CaseFile.Rows<StanceCase>("stances.json", one => $"{one.Stance}: {one.Text} [{one.Proposition}]");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_statement_stands_toward_a_proposition(StanceCase one)
    {
        var view = MarkedStatement.View(one.Text, one.Kind);
        var conditions = MarkedStatement.Conditions(view, one.Conditions);
        var issue = one.Proposition is null ? null : new Issue("issue", "Issue", one.Proposition) { Cues = one.Cues ?? [] };

        var reading = new StanceFinder(judge: null).Find(view, issue, ActFinder.Find(view, conditions), conditions);

        Assert.Equal(one.Stance, reading.Stance.ToString(), ignoreCase: true);
    }

    /// <summary>A marked sentence, the issue's proposition and cues (none: toward what the content itself proposes), its conditions and its stance.</summary>
    public sealed record StanceCase(
        string Text, string Stance, string? Proposition = null, IReadOnlyList<string>? Cues = null, string? Kind = null, IReadOnlyList<MarkedCondition>? Conditions = null);
}
