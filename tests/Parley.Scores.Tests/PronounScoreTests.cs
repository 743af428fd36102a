using Parley.Pronouns;

namespace Parley.Scores.Tests;

/// <summary>The figures of docs/scores.md on the development rows of GAP, each row ranked by weights that never saw its page.</summary>
public sealed class PronounScoreTests
{
    private const string Gap = "data/coref/gap-development.tsv.gz";

    [Fact]
    public void The_words_alone_find_whom_a_pronoun_means()
    {
        var tally = FiveFold.OfWords(GapRows.Read(Repository.Shared(Gap)));

        TestContext.Current.SendDiagnosticMessage($"Pronouns, words alone: {tally.F1:F1} F1");
        Assert.True(tally.F1 >= 75.0, $"{tally.F1:F1} F1");
    }
}
