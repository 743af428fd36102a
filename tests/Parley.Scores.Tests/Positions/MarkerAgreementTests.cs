using Parley.Articles;
using Parley.Scoring.Agreement;
using Parley.Testing;
using Parley.Text;

namespace Parley.Scores.Tests.Positions;

/// <summary>How far the two people who marked the gold agree, in the measure that the program is scored with and beyond chance: what the floors are to be read against.</summary>
public sealed class MarkerAgreementTests
{
    /// <summary>What two careful coders must reach before a figure that rests on them means much (Krippendorff, Content Analysis, 2004, chapter 11).</summary>
    private const double LeastAlpha = 0.8;

    [Theory]
    [InlineData("dev")]
    [InlineData("test")]
    public void The_two_markers_agree(string half)
    {
        var twice = GoldNegotiation.All(half).Where(gold => File.Exists(gold.PathOf("marks-b.jsonl"))).Select(gold => (Gold: gold, First: gold.Marks("a"), Second: gold.Marks("b"))).ToList();
        var kinds = twice.SelectMany(one => one.First).Select(mark => mark.What).Where(what => what != "row").Distinct().Order(StringComparer.Ordinal).ToList();

        var alphas = kinds.ToDictionary(kind => kind, kind => KrippendorffAlpha.Of(twice.SelectMany(one => Units(one.Gold, kind, one.First, one.Second))) ?? 0);

        foreach (var kind in kinds)
        {
            var count = twice.Select(one => MarkCount.Of(Only(one.First, kind), Only(one.Second, kind))).Aggregate((sum, one) => sum + one);
            TestContext.Current.SendDiagnosticMessage($"{half}, {kind}, two markers of {twice.Count} negotiations: {count}, α {alphas[kind]:F2}");
        }

        Assert.NotEmpty(alphas);
        Assert.All(alphas, alpha => Assert.True(alpha.Value >= LeastAlpha, $"{half}, {alpha.Key}: α {alpha.Value:F2}"));
    }

    private static List<GoldMark> Only(IReadOnlyList<GoldMark> marks, string kind) => [.. marks.Where(mark => mark.What == kind)];

    /// <summary>A unit is a sentence; its value is the kinds and states of the marks that begin in it, or that there are none.</summary>
    private static IEnumerable<IReadOnlyList<string>> Units(GoldNegotiation gold, string kind, IReadOnlyList<GoldMark> first, IReadOnlyList<GoldMark> second) =>
        from text in gold.Texts
        from paragraph in ArticleBuilder.FromText(text.Key, text.Value).Paragraphs
        from sentence in Sentences.Of(text.Value, paragraph)
        select (IReadOnlyList<string>)[.. new[] { first, second }.Select(marks => ValueOf(Only(marks, kind).Where(mark => mark.Text == text.Key && mark.Spans.Any(span => sentence.Contains(new TextSpan(span.Start, span.Start + 1))))))];

    private static string ValueOf(IEnumerable<GoldMark> marks) => string.Join('+', marks.Select(mark => $"{mark.Kind} {mark.State}").Order(StringComparer.Ordinal));
}
