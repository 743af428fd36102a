using Parley.Positions.Acts;
using Parley.Positions.Codebooks;
using Parley.Positions.Stances;

namespace Parley.Tests.Positions;

/// <summary>What holds whatever the words and the issue.</summary>
public sealed class AnyWordsTests
{
    [Fact]
    public void The_words_that_tell_an_act_stand_in_the_content()
    {
        foreach (var one in ActCases.Cases.Select(row => row.Data))
        {
            var view = MarkedStatement.View(one.Text, one.Kind);

            var words = ActFinder.Find(view, MarkedStatement.Conditions(view, one.Conditions)).Words;

            Assert.True(words is null || (words.Value.First >= 0 && words.Value.Count > 0 && words.Value.After <= view.Content.Count), one.Text);
        }
    }

    [Fact]
    public void Every_sentence_is_read_against_every_proposition()
    {
        var finder = new StanceFinder(judge: null);
        var issues = StanceCases.Cases.Select(row => row.Data).Where(one => one.Proposition is not null).DistinctBy(one => one.Proposition)
            .Select(one => new Issue("issue", "Issue", one.Proposition ?? "") { Cues = one.Cues ?? [] })
            .ToList();
        foreach (var one in ActCases.Cases.Select(row => row.Data))
        {
            var view = MarkedStatement.View(one.Text, one.Kind);
            var conditions = MarkedStatement.Conditions(view, one.Conditions);
            var act = ActFinder.Find(view, conditions);

            Assert.All(issues, issue => Assert.Equal("stance", finder.Find(view, issue, act, conditions).Decision.Field));
        }
    }
}
