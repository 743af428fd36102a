using System.Collections.Concurrent;
using System.Globalization;
using Parley.Articles;
using Parley.Scoring;
using Parley.Statements;
using Parley.Testing;

namespace Parley.Scores.Tests;

/// <summary>The figures of docs/scores.md on the PolNeAR development articles, held by floors just below them.</summary>
public sealed class DevelopmentScoreTests
{
    private const string Articles = "data/polnear/polnear-dev.jsonl.gz";
    private const string Units = "data/polnear/polnear-units-dev.jsonl.gz";

    /// <summary>Whether everything is measured, the large model's perturbations and units too (<c>.ci/run --full</c>): about an hour.</summary>
    private static bool IsFull { get; } = Environment.GetEnvironmentVariable("PARLEY_FULL") == "1";

    private static readonly ConcurrentDictionary<string, ScoreSheet> Sheets = new();

    /// <summary>The words, windows and decoding alone: within 0.3 of the reference implementation's figures for the same weights.</summary>
    [Theory]
    [InlineData("english-small", 79.5, 72.0, 66.2, 73.0, 51.7)]
    [InlineData("english-large", 83.7, 74.6, 71.2, 77.7, 57.7)]
    public void Without_rules_the_program_reads_as_the_reference_does(
        string model, double source, double cue, double content, double lenient, double strict)
    {
        Assert.SkipUnless(model == "english-small" || IsFull, "The large model is read without rules only by '.ci/run --full'.");
        var sheet = Sheet(model, "all");

        Near(source, sheet.Value("E", "source"));
        Near(cue, sheet.Value("E", "cue"));
        Near(content, sheet.Value("E", "content"));

        // L and S of processors with and without VNNI instructions differ by more than E; docs/scores.md has both.
        Near(lenient, sheet.Value("L"), 0.7);
        Near(strict, sheet.Value("S"), 0.7);
    }

    [Theory]
    [InlineData("english-small", "L", "", 74.6)]
    [InlineData("english-small", "S", "", 54.3)]
    [InlineData("english-large", "L", "", 78.8)]
    [InlineData("english-large", "S", "", 59.6)]
    [InlineData("english-large", "R", "direct", 94.8)]
    [InlineData("english-large", "E", "source", 83.9)]
    [InlineData("english-large", "E", "cue", 74.9)]
    [InlineData("english-large", "E", "content", 71.4)]
    public void With_rules_the_figures_hold(string model, string letter, string of, double floor) =>
        Above(floor, Sheet(model).Value(letter, of), $"{letter} {of} of {model}");

    [Theory]
    [InlineData("english-small", 79.5, 71.5, 64.5)]
    [InlineData("english-large", 82.4, 73.5, 68.2)]
    public void Units_without_context_are_tagged(string model, double source, double cue, double content)
    {
        Assert.SkipUnless(model == "english-small" || IsFull, "The large model's units are tagged only by '.ci/run --full'.");
        var finder = Finders.With(model, "nesting", "blocks");
        var tags = InParallel(PolnearUnits.Read(Repository.Shared(Units)), unit => unit, unit => Records(finder, ArticleBuilder.FromText(unit.Name, unit.Text)));

        var sheet = UnitScorer.Score(tags.Keys, unit => tags[unit]);

        TestContext.Current.SendDiagnosticMessage($"Protocol P, {model}:\n{ScoreReport.Table(model, new Bootstrap().Scores(sheet))}");
        Above(source, sheet.Value("E", "source"), "E source");
        Above(cue, sheet.Value("E", "cue"), "E cue");
        Above(content, sheet.Value("E", "content"), "E content");
    }

    [Theory]
    [MemberData(nameof(PerturbationRows))]
    public void A_text_that_arrives_otherwise_loses_little(string model, string name, double mostLost)
    {
        Assert.SkipUnless(model == "english-small" || IsFull, "The large model reads changed texts only by '.ci/run --full'.");
        var finder = Finders.With(model, "nesting");
        var perturbation = Perturbations.All.Single(one => one.Name == name);
        var changed = PolnearCorpus.Read(Repository.Shared(Articles))
            .Select(article => (article.Name, Changed: perturbation.Apply(article.Text, article.Gold, 1)))
            .Select(one => new GoldArticle(one.Name, one.Changed.Text, [new GoldAnnotation("first", one.Changed.Records)]))
            .ToList();

        var found = InParallel(changed, article => article.Name, article => Records(finder, ArticleBuilder.FromText(article.Name, article.Text)));

        var lost = Sheet(model).Value("L") - AttributionScorer.Score(changed, article => found[article.Name]).Value("L");
        Assert.Equal(84, found.Count);
        TestContext.Current.SendDiagnosticMessage(string.Create(CultureInfo.InvariantCulture, $"{name}, {model}: L less {lost:F1}"));
        Assert.True(lost <= mostLost, $"{name} with {model} loses {lost:F1} points of L; {mostLost} were allowed.");
    }

    public static IEnumerable<TheoryDataRow<string, string, double>> PerturbationRows =>
        from model in (string[])["english-small", "english-large"]
        from perturbation in Perturbations.All
        select new TheoryDataRow<string, string, double>(model, perturbation.Name, MostLost(perturbation.Name));

    private static double MostLost(string perturbation) => perturbation.StartsWith("soft", StringComparison.Ordinal) || perturbation.StartsWith("every second", StringComparison.Ordinal) ? 2.2 : 1;

    private static ScoreSheet Sheet(string model, params string[] off) => Sheets.GetOrAdd(model + string.Concat(off), _ =>
    {
        var gold = DevelopmentReading.Gold;
        var found = DevelopmentReading.Of(model, off).ToDictionary(
            one => one.Key, one => one.Value.Findings.Statements.Where(statement => statement.Within is null).Select(AttributionRecord.Of).ToList());
        var sheet = AttributionScorer.Score(gold, article => found[article.Name]);
        TestContext.Current.SendDiagnosticMessage($"{ScoreReport.Table($"{model} {string.Join(' ', off)}", new Bootstrap().Scores(sheet))}");
        return sheet;
    });

    private static IReadOnlyList<AttributionRecord> Records(EncoderFinder finder, Article article) =>
        [.. finder.Find(article, TestContext.Current.CancellationToken).Statements.Where(statement => statement.Within is null).Select(AttributionRecord.Of)];

    private static ConcurrentDictionary<TKey, IReadOnlyList<AttributionRecord>> InParallel<T, TKey>(
        IReadOnlyList<T> items, Func<T, TKey> key, Func<T, IReadOnlyList<AttributionRecord>> read)
        where TKey : notnull
    {
        var found = new ConcurrentDictionary<TKey, IReadOnlyList<AttributionRecord>>();
        Parallel.ForEach(
            items,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = TestContext.Current.CancellationToken },
            item => found[key(item)] = read(item));
        return found;
    }

    private static void Near(double expected, double? actual, double tolerance = 0.3) =>
        Assert.True(Math.Abs(expected - (actual ?? 0)) <= tolerance + 0.05, $"{actual:F2} is not within {tolerance} of {expected}.");

    private static void Above(double floor, double? actual, string what) =>
        Assert.True(actual >= floor, $"{what} is {actual:F2}, below the floor of {floor}.");
}
