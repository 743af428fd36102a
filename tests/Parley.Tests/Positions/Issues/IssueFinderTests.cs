using CsCheck;
using Parley.Models;
using Parley.Onnx;
using Parley.Positions.Codebooks;
using Parley.Positions.Issues;

namespace Parley.Tests.Positions.Issues;

/// <summary>Which issues of a small codebook of ours words touch; the words are in <c>Cases/issues.json</c>.</summary>
public sealed class IssueFinderTests
{
    private static readonly Codebook Talks = new(
        "Strait talks",
        [
            new Issue("truce", "Truce", "Both navies stop firing for a fixed time.") { Definition = "Whether and for how long the guns are silent.", Cues = ["truce", "ceasefire", "cessation of hostilities"] },
            new Issue("monitors", "Monitors", "Neutral monitors may work in the port.") { Definition = "Who watches what is agreed.", Cues = ["monitors", "observers", "monitoring mission", "inspect the port"] },
            new Issue("tariff", "Copper tariff", "The duty on copper is lifted.") { Definition = "What copper pays at the border.", Cues = ["tariff", "copper duty"] },
            new Issue("prisoners", "Prisoners", "All prisoners are exchanged.") { Definition = "Whether and when captives go home.", Cues = ["prisoner exchange", "captives", "exchange prisoners"] },
        ]);

    public static IEnumerable<TheoryDataRow<IssueCase>> Cases => CaseFile.Rows<IssueCase>("issues.json", one => one.Words);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Words_touch_issues_by_what_they_say(IssueCase one)
    {
        using var encoder = Encoder();

        var scores = new IssueFinder(Talks, encoder).Find(one.Words, one.Around);

        Assert.Equal(one.Touched.Order(), scores.Where(score => score.IsTouched).Select(score => score.Issue).Order());
    }

    [Fact]
    public void Cue_phrases_alone_tell_an_issue()
    {
        var scores = new IssueFinder(Talks, sentences: null).Find("the cessation of all hostilities in the strait");

        Assert.Equal(("truce", true, "cessation of hostilities"), (scores[0].Issue, scores[0].IsTouched, scores[0].Because));
        Assert.All(scores.Skip(1), score => Assert.False(score.IsTouched));
    }

    [Fact]
    public void A_codebook_without_issues_has_none_to_find() => Assert.Empty(new IssueFinder(Codebook.Empty, sentences: null).Find("a truce"));

    [Fact]
    public void Any_words_give_at_most_three_scores_in_order() => Gen.Select(Gen.String, Gen.String).Sample((words, around) =>
    {
        var scores = new IssueFinder(Talks, sentences: null).Find(words, around);

        Assert.Equal(3, scores.Count);
        Assert.Equal(scores.OrderByDescending(score => score.Score).Select(score => score.Score), scores.Select(score => score.Score));
        Assert.All(scores, score => Assert.InRange(score.Score, 0, 1));
    });

    [Theory]
    [InlineData("ceasefires", "ceasefire")]
    [InlineData("monitoring", "monitor")]
    [InlineData("withdrew", "withdraw")]
    [InlineData("withdrawal", "withdrawing")]
    [InlineData("ratification", "ratify")]
    [InlineData("deployments", "deployed")]
    [InlineData("banned", "ban")]
    [InlineData("territories", "territory")]
    public void Forms_of_a_word_have_one_stem(string one, string other) => Assert.Equal(CueWords.StemOf(one), CueWords.StemOf(other));

    private static SentenceEncoder Encoder() => new(PhraseModelPackage.Open(Repository.Model("sentence-small"), "sentence"));

    /// <summary>Words and the issues they touch.</summary>
    public sealed record IssueCase(string Words, IReadOnlyList<string> Touched, string? Around = null);
}
