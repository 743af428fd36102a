using Parley.Scoring;
using Parley.Text;

namespace Parley.Tests.Scoring;

/// <summary>Builds attributions of a text by their words and scores them.</summary>
internal static class ScoringCase
{
    /// <summary>An attribution whose stretches are the first places where these words stand; " … " parts a split content.</summary>
    public static AttributionRecord Record(string text, string? source, string? cue, string content) =>
        new(Place(text, source), Place(text, cue), Place(text, content)!);

    public static Spans? Place(string text, string? words) => words is null
        ? null
        : Spans.Create([.. words.Split(" … ").Select(part =>
        {
            var start = text.IndexOf(part, StringComparison.Ordinal);
            Assert.True(start >= 0, $"'{part}' is not in the text");
            return new TextSpan(start, start + part.Length);
        })]);

    public static ScoreSheet Score(string text, AttributionRecord[] gold, AttributionRecord[] predicted) =>
        AttributionScorer.Score([new GoldArticle("a", text, [new GoldAnnotation("x", gold)])], _ => predicted);

    public static Tally Tally(this ScoreSheet sheet, string letter, string of = "") =>
        sheet.Total(sheet.Measures.Single(measure => measure.Letter == letter && measure.Of == of));
}
