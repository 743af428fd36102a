using Parley.Pronouns;

namespace Parley.Scores.Tests;

/// <summary>The figure of docs/pronouns.md on the development rows of GAP, each row ranked by weights that never saw its page.</summary>
public sealed class PronounScoreTests
{
    [Fact]
    public void The_words_around_a_pronoun_tell_whom_it_means()
    {
        var tally = FiveFold.Of(GapRows.Read(Repository.Shared("data/coref/gap-development.tsv.gz")));

        TestContext.Current.SendDiagnosticMessage($"Pronouns: {tally.F1:F1} F1");
        Assert.True(tally.F1 >= 76.0, $"{tally.F1:F1} F1 is below 76");
    }
}
