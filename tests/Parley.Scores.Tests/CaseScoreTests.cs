using Parley.Testing;

namespace Parley.Scores.Tests;

/// <summary>
/// F1 on our own cases for what no corpus tests: attributions within others, kinds, negation, continued quotations. Each has a half that the
/// rules were written with and a blind half that their authors have not read; the figures are in docs/scores.md.
/// </summary>
public sealed class CaseScoreTests
{
    private delegate (int Right, int Wrong, int Missed) Count(CaseMatch match);

    [Theory]
    [InlineData("english-small", "nesting-dev", 82)]
    [InlineData("english-small", "nesting-blind", 81)]
    [InlineData("english-large", "nesting-dev", 85)]
    [InlineData("english-large", "nesting-blind", 85)]
    public void Attributions_within_others_are_found(string model, string cases, double floor) => Holds(model, cases, floor, CountNested);

    [Theory]
    [InlineData("english-small", "kind-dev", 93)]
    [InlineData("english-small", "kind-blind", 80)]
    [InlineData("english-large", "kind-dev", 93)]
    [InlineData("english-large", "kind-blind", 85)]
    public void Kinds_are_told_from_the_cue(string model, string cases, double floor) => Holds(model, cases, floor, CountKinds);

    [Theory]
    [InlineData("english-small", "negation-dev", 91)]
    [InlineData("english-small", "negation-blind", 84)]
    [InlineData("english-large", "negation-dev", 95)]
    [InlineData("english-large", "negation-blind", 88)]
    public void Cues_that_are_turned_round_are_told(string model, string cases, double floor) => Holds(model, cases, floor, CountNegated);

    [Theory]
    [InlineData("english-small", "continued-dev", 93)]
    [InlineData("english-small", "continued-blind", 80)]
    [InlineData("english-large", "continued-dev", 95)]
    [InlineData("english-large", "continued-blind", 91)]
    public void Quotations_are_continued_to_their_end(string model, string cases, double floor) => Holds(model, cases, floor, CountContinued);

    private static void Holds(string model, string cases, double floor, Count count)
    {
        var finder = Finders.With(model);

        var counts = AttributionCase.Read(cases)
            .Select(one => count(new CaseMatch(one, ArticleBuilder.FromText(one.Name, one.Text), finder)))
            .ToList();

        var (right, wrong, missed) = (counts.Sum(one => one.Right), counts.Sum(one => one.Wrong), counts.Sum(one => one.Missed));
        var score = 200.0 * right / ((2 * right) + wrong + missed);
        TestContext.Current.SendDiagnosticMessage($"{cases}, {model}: F1 {score:F1} ({right} right, {wrong} wrong, {missed} missed)");
        Assert.True(score >= floor, $"{cases} with {model}: F1 {score:F1} is below {floor} ({right} right, {wrong} wrong, {missed} missed).");
    }

    private static (int Right, int Wrong, int Missed) CountNested(CaseMatch match)
    {
        var expected = Enumerable.Range(0, match.Case.Statements.Count).Where(index => match.Case.Statements[index].Within is not null).ToList();
        var found = expected.Where(index => match.IsFound(index, 0.5)).Select(match.PartnerOf).ToHashSet();
        var right = expected.Count(index => match.IsFound(index, 0.5)
            && match.Case.Statements[index].Within is { } outer && match.PartnerOf(index)?.Within == match.PartnerOf(outer)?.Id
            && match.PartnerOf(index)?.Within is not null);
        return (right, match.Found.Count(statement => statement.Within is not null && !found.Contains(statement)), expected.Count - right);
    }

    private static (int Right, int Wrong, int Missed) CountKinds(CaseMatch match)
    {
        var partners = match.Case.Statements.Select((expected, index) => (expected.Kind, Found: match.PartnerOf(index))).ToList();
        var right = partners.Count(pair => pair.Found?.Kind.ToString().Equals(pair.Kind, StringComparison.OrdinalIgnoreCase) == true);
        return (right, partners.Count(pair => pair.Found is not null) - right, partners.Count - right);
    }

    private static (int Right, int Wrong, int Missed) CountNegated(CaseMatch match)
    {
        var pairs = match.Case.Statements.Select((expected, index) => (Expected: expected.Negated, Found: match.PartnerOf(index)?.Negated ?? false)).ToList();
        return (
            pairs.Count(pair => pair is { Expected: true, Found: true }),
            pairs.Count(pair => pair is { Expected: false, Found: true }),
            pairs.Count(pair => pair is { Expected: true, Found: false }));
    }

    private static (int Right, int Wrong, int Missed) CountContinued(CaseMatch match)
    {
        var indexes = Enumerable.Range(0, match.Case.Statements.Count).ToList();
        var found = indexes.Where(index => match.IsFound(index, 0.8)).Select(match.PartnerOf).ToHashSet();
        return (found.Count, match.Found.Count(statement => statement.Within is null && !found.Contains(statement)), indexes.Count - found.Count);
    }
}
