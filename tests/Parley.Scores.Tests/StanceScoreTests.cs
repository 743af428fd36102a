using Parley.Models;
using Parley.Onnx;
using Parley.Positions.Stances;

namespace Parley.Scores.Tests;

/// <summary>Stance toward a concept in a debate of the House of Commons (543 statements of one day on one bill); the figures are in docs/scores.md.</summary>
/// <remarks>
/// The judge is asked about the words and a proposition made of the concept's title in the codebook; it is told neither who spoke nor for whom, and no
/// concept has a prior. The phrasing of the proposition and the judge's pooling were chosen on these statements; nothing was fitted to them but that.
/// </remarks>
public sealed class StanceScoreTests
{
    /// <summary>The difference of the chances of support and opposition below which the judge abstains.</summary>
    private const double Decided = 0.05;

    [Fact]
    public void Stances_are_judged_where_nothing_is_known_of_the_speaker()
    {
        var rows = HansardStatements.Read();
        var titles = HansardStatements.Titles();
        using var model = new StanceModel(PhraseModelPackage.Open(Repository.Model("stance-small"), "stance"));
        var judge = new PooledJudge(model);

        var leanings = rows.Select(row => (row.Agrees, Leaning: LeaningOf(judge.Judge(row.Words, PropositionOf(titles[row.Concept]))))).ToList();

        var (all, decided) = (Score(leanings), Score([.. leanings.Where(one => Math.Abs(one.Leaning) >= Decided)]));
        var coverage = leanings.Average(one => Math.Abs(one.Leaning) >= Decided ? 1.0 : 0.0);
        TestContext.Current.SendDiagnosticMessage(
            $"stance, Hansard dev, {rows.Count} statements: all {all}; decided {decided} at coverage {coverage:F2}; accuracy of always-no {Majority(rows, _ => ""):F1} %, "
            + $"majority per concept {Majority(rows, row => row.Concept):F1} %, majority per party {Majority(rows, row => row.Party):F1} %");
        Assert.True(coverage >= 0.6, $"coverage {coverage:F2}");
        Assert.True(all.MacroF1 >= 0.75 && decided.MacroF1 >= 0.8, $"all {all}; decided {decided}");
    }

    private static string PropositionOf(string title) => $"We should support the measures for {char.ToLowerInvariant(title[0])}{title[1..]}.";

    private static double LeaningOf(StanceChances chances) => chances.Supports - chances.Opposes;

    private static StanceScore Score(IReadOnlyList<(bool Agrees, double Leaning)> judged)
    {
        var right = judged.Average(one => one.Agrees == one.Leaning > 0 ? 1.0 : 0.0);
        return new StanceScore(right, (F1(judged, agrees: true) + F1(judged, agrees: false)) / 2);
    }

    private static double F1(IReadOnlyList<(bool Agrees, double Leaning)> judged, bool agrees)
    {
        var right = judged.Count(one => one.Agrees == agrees && one.Leaning > 0 == agrees);
        return 2.0 * right / (judged.Count(one => one.Agrees == agrees) + judged.Count(one => one.Leaning > 0 == agrees));
    }

    private static double Majority(IReadOnlyList<HansardStatements.Row> rows, Func<HansardStatements.Row, string> group) =>
        100.0 * rows.GroupBy(group).Sum(one => Math.Max(one.Count(row => row.Agrees), one.Count(row => !row.Agrees))) / rows.Count;

    private sealed record StanceScore(double Accuracy, double MacroF1)
    {
        public override string ToString() => FormattableString.Invariant($"accuracy {100 * Accuracy:F1} %, macro-F1 {MacroF1:F3}");
    }
}
