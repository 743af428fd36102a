using Parley.Positions;
using Parley.Positions.Acts;

namespace Parley.Tests.Positions;

/// <summary>Sentences of ours in <c>Cases/acts.json</c> and what their speakers do.</summary>
public sealed class ActCases
{
    public static IEnumerable<TheoryDataRow<ActCase>> Cases => CaseFile.Rows<ActCase>("acts.json", one => $"{one.Act}: {one.Text}");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_statement_does_something(ActCase one)
    {
        var view = MarkedStatement.View(one.Text, one.Kind);

        var reading = ActFinder.Find(view, MarkedStatement.Conditions(view, one.Conditions));

        Assert.Equal(one.Act, reading.Act.ToString(), ignoreCase: true);
    }

    [Fact]
    public void Every_act_has_a_case()
    {
        var covered = Cases.Select(row => Enum.Parse<Act>(row.Data.Act, ignoreCase: true)).ToHashSet();

        Assert.Empty(Enum.GetValues<Act>().Except(covered));
    }

    /// <summary>A marked sentence, the kind of its attribution if it is not "said", its conditions and its act.</summary>
    public sealed record ActCase(string Text, string Act, string? Kind = null, IReadOnlyList<MarkedCondition>? Conditions = null);
}
