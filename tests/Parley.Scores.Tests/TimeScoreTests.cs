using System.Globalization;

namespace Parley.Scores.Tests;

/// <summary>The figures of docs/dates.md on TempEval-3's training corpus, held by floors just below them.</summary>
/// <remarks>The rules were tuned on TimeBank; AQUAINT was only measured.</remarks>
public sealed class TimeScoreTests
{
    private const string Archive = "data/time/tempeval3-tbaq.tar.gz";

    [Theory]
    [InlineData("TimeBank", 183, 92.5, 83.8, 82.4)]
    [InlineData("AQUAINT", 73, 92.0, 78.5, 73.0)]
    [InlineData("", 256, 92.5, 82.1, 79.4)]
    public void Time_expressions_are_found_and_resolved(string corpus, int articles, double weekdays, double dates, double value)
    {
        var documents = TimeMlDocument.Read(Repository.Shared(Archive)).Where(document => corpus.Length == 0 || document.Corpus == corpus).ToList();

        var scores = TimeScores.Of(documents);

        TestContext.Current.SendDiagnosticMessage(Report(corpus.Length == 0 ? "both" : corpus, scores));
        Assert.Equal(articles, documents.Count);
        Above(weekdays, scores.WeekdayAccuracy, "Accuracy of bare weekdays");
        Above(dates, scores.DateAccuracy, "Accuracy of dates whose extent is given");
        Above(value, scores.ValueF1, "Value F1");
    }

    private static string Report(string corpus, TimeScores scores) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {corpus}: {scores.Gold} expressions, {scores.Found} found, {scores.Matched} matched (relaxed), {scores.ValueRight} with the right value
        precision {scores.Precision:F1}, recall {scores.Recall:F1}, relaxed F1 {scores.RelaxedF1:F1}, value F1 {scores.ValueF1:F1}
        bare weekdays {scores.WeekdayAccuracy:F1} % of {scores.Weekdays}; dates, extent given, {scores.DateAccuracy:F1} % of {scores.Dates}
        """);

    private static void Above(double floor, double actual, string what) =>
        Assert.True(actual >= floor, string.Create(CultureInfo.InvariantCulture, $"{what} is {actual:F2}, below the floor of {floor}."));
}
