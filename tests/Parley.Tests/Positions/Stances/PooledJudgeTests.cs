using Parley.Positions.Stances;

namespace Parley.Tests.Positions.Stances;

/// <summary>How the judgments of a text and of its sentences are joined.</summary>
public sealed class PooledJudgeTests
{
    [Fact]
    public void One_sentence_is_asked_about_once()
    {
        var judge = new ScriptedJudge();

        Assert.Equal(new StanceChances(1, 0, 0), new PooledJudge(judge).Judge("Yes to the truce.", "There is a truce."));
        Assert.Equal(1, judge.Asked);
    }

    [Fact]
    public void Of_several_the_middle_between_whole_and_parts_is_taken()
    {
        var chances = new PooledJudge(new ScriptedJudge()).Judge("Yes to the truce. No to the price.", "There is a truce.");

        Assert.Equal(0.75, chances.Supports, 6);
        Assert.Equal(0.25, chances.Opposes, 6);
        Assert.Equal(0, chances.Neither, 6);
    }

    /// <summary>Takes words that begin with "Yes" for support and all others for opposition.</summary>
    private sealed class ScriptedJudge : IJudgeStance
    {
        public int Asked { get; private set; }

        public StanceChances Judge(string words, string proposition)
        {
            Asked++;
            return words.StartsWith("Yes", StringComparison.Ordinal) ? new StanceChances(1, 0, 0) : new StanceChances(0, 1, 0);
        }
    }
}
