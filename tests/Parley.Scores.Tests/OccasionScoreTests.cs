namespace Parley.Scores.Tests;

/// <summary>
/// F1 on our own cases of when, where and to whom statements were made. Each has a half that the rules were written with and a blind half
/// that their authors have not read; the figures are in docs/scores.md.
/// </summary>
public sealed class OccasionScoreTests
{
    [Theory]
    [InlineData("said-dev", 95)]
    [InlineData("said-blind", 85)]
    public void Days_are_told(string cases, double floor) => Holds(cases, floor, OccasionScore.OfSaid);

    [Theory]
    [InlineData("venue-dev", 95)]
    [InlineData("venue-blind", 85)]
    public void Venues_are_told(string cases, double floor) => Holds(cases, floor, OccasionScore.OfVenues);

    [Theory]
    [InlineData("addressee-dev", 95)]
    [InlineData("addressee-blind", 85)]
    public void Addressees_are_told(string cases, double floor) => Holds(cases, floor, OccasionScore.OfAddressees);

    private static void Holds(string cases, double floor, Func<IEnumerable<OccasionCase>, OccasionScore> measure)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Cases", cases + ".json");
        Assert.SkipUnless(File.Exists(file), $"{cases}.json is not among the cases.");

        var score = measure(OccasionCase.Read(file));

        var figures = $"{cases}: F1 {score.F1:F1} ({score.Right} right, {score.Told} told, {score.Expected} expected)";
        TestContext.Current.SendDiagnosticMessage(figures);
        Assert.True(score.F1 >= floor, $"{figures} is below {floor}.");
    }
}
