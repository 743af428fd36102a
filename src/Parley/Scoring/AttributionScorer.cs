using Parley.Statements;
using Parley.Text;

namespace Parley.Scoring;

/// <summary>Compares predicted attributions with gold over whole articles (protocol D).</summary>
public static class AttributionScorer
{
    /// <summary>Scores the predictions that <paramref name="predict"/> gives for each article against its gold.</summary>
    /// <exception cref="ArgumentException">A predicted stretch reaches past its article's text.</exception>
    public static ScoreSheet Score(
        IEnumerable<GoldArticle> articles, Func<GoldArticle, IReadOnlyList<AttributionRecord>> predict)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(predict);
        return new ScoreSheet(
            Measure.ForArticles,
            [.. articles.Select(article => new ScoredGroup(article.Name, Tallies(article.Name, article.Text, article.Gold, predict(article))))]);
    }

    /// <summary>One tally for each of <see cref="Measure.ForArticles"/>, in that order.</summary>
    internal static IReadOnlyList<Tally> Tallies(
        string name, string text, IReadOnlyList<AttributionRecord> gold, IReadOnlyList<AttributionRecord> predicted)
    {
        RefuseOutside(name, text, gold);
        RefuseOutside(name, text, predicted);
        var tokens = ScoreTokens.Of(text);
        var pairs = new AttributionPairs(tokens, gold, predicted);
        Roles[] roles =
        [
            new(Fragments(gold, record => record.Source), Fragments(predicted, record => record.Source)),
            new(Fragments(gold, record => record.Cue), Fragments(predicted, record => record.Cue)),
            new(Contents(gold), Contents(predicted)),
        ];
        return
        [
            .. roles.Select(role => FragmentTallies.Exact(role.Gold, role.Predicted)),
            .. roles.Select(role => FragmentTallies.Begin(role.Gold, role.Predicted)),
            .. roles.Select(role => FragmentTallies.Jaccard(role.Gold, role.Predicted)),
            .. roles.Select(role => FragmentTallies.Tokens(role.Gold, role.Predicted, tokens.Count)),
            .. roles.Select(role => FragmentTallies.Exact(
                FragmentTallies.WithNeutralEdges(tokens, role.Gold), FragmentTallies.WithNeutralEdges(tokens, role.Predicted))),
            pairs.ContentFound, pairs.Lenient, pairs.Strict,
            pairs.RecallOf(Mode.Direct), pairs.RecallOf(Mode.Mixed), pairs.RecallOf(Mode.Indirect),
            pairs.NoSource,
        ];

        List<TokenRange> Fragments(IEnumerable<AttributionRecord> records, Func<AttributionRecord, Spans?> role) =>
            FragmentTallies.Distinct(tokens, records.SelectMany(record => role(record) ?? Enumerable.Empty<TextSpan>()));

        List<TokenRange> Contents(IEnumerable<AttributionRecord> records) =>
            FragmentTallies.Distinct(tokens, FragmentTallies.CutAtLineBreaks(text, records.SelectMany(record => record.Content)));
    }

    private static void RefuseOutside(string name, string text, IEnumerable<AttributionRecord> records)
    {
        foreach (var record in records)
        {
            var end = Math.Max(record.Content.End, Math.Max(record.Source?.End ?? 0, record.Cue?.End ?? 0));
            if (end > text.Length)
            {
                throw new ArgumentException(
                    $"{name}: an attribution ends at {end}, but its text has {text.Length} UTF-16 code units. " +
                    "Offsets must index the very text that is scored.");
            }
        }
    }

    private sealed record Roles(List<TokenRange> Gold, List<TokenRange> Predicted);
}
