using Parley.Positions.Acts;
using Parley.Positions.Codebooks;
using Parley.Positions.Issues;

namespace Parley.Tests.Positions.Issues;

/// <summary>Which issue an answer is about that names none itself.</summary>
public sealed class AntecedentTests
{
    private static readonly IssueFinder Issues = new(
        new Codebook("Strait talks",
        [
            new Issue("truce", "Truce", "Both navies stop firing.") { Cues = ["truce", "ceasefire"] },
            new Issue("monitors", "Monitors", "Neutral monitors work in the port.") { Cues = ["monitors", "observers"] },
        ]),
        sentences: null);

    [Theory]
    [InlineData("The envoy offered a truce of ten days. [Kenya] <welcomed> {it}.", "truce")]
    [InlineData("Observers were asked for, and [Kenya] <accepted> {the offer}.", "monitors")]
    public void An_answer_that_only_points_back_is_about_what_was_spoken_of(string text, string issue) => Assert.Equal([issue], Of(text));

    [Theory]
    [InlineData("The envoy offered a truce and observers. [Kenya] <welcomed> {it}.")]
    [InlineData("The envoy offered a truce. [Kenya] <rejected> {it}.")]
    [InlineData("The envoy offered a truce. [Kenya] <welcomed> {the harvest}.")]
    [InlineData("The envoy offered a truce. [Kenya] <welcomed> {the observers}.")]
    [InlineData("The envoy smiled. [Kenya] <welcomed> {it}.")]
    public void Anything_else_is_left_to_its_own_words(string text) => Assert.Null(Of(text));

    private static IEnumerable<string>? Of(string text)
    {
        var view = MarkedStatement.View(text, kind: null);
        return Antecedent.Of(view, ActFinder.Find(view, []), Issues)?.Select(score => score.Issue);
    }
}
