using Parley.Pronouns;

namespace Parley.Scores.Tests;

/// <summary>The figures of docs/scores.md on the development rows of GAP, each row ranked by weights that never saw its page.</summary>
public sealed class PronounScoreTests
{
    private const string Gap = "data/coref/gap-development.tsv.gz";

    /// <summary>Reading the rows and fitting fifteen networks takes minutes: done by <c>.ci/run --full</c>.</summary>
    private static bool IsFull { get; } = Environment.GetEnvironmentVariable("PARLEY_FULL") == "1";

    [Fact]
    public void The_words_alone_find_whom_a_pronoun_means() =>
        Above(76.0, FiveFold.OfWords(GapRows.Read(Repository.Shared(Gap))), "words alone");

    [Theory]
    [InlineData("english-small", 78.5)]
    [InlineData("english-large", 80.0)]
    public void The_models_descriptions_find_more(string model, double floor)
    {
        var rows = GapRows.Read(Repository.Shared(Gap));
        Assert.SkipUnless(IsFull, "Networks over the models' descriptions are fitted in folds only by '.ci/run --full'.");

        Above(floor, FiveFold.OfNetwork(rows, RowVectors.Read(Repository.Model(model), rows)), model);
    }

    private static void Above(double floor, GapTally tally, string what)
    {
        TestContext.Current.SendDiagnosticMessage($"Pronouns, {what}: {tally.F1:F1} F1");
        Assert.True(tally.F1 >= floor, $"{what}: {tally.F1:F1} F1 is below {floor}");
    }
}
