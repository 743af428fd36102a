using Parley.Statements;

namespace Parley.Scoring;

/// <summary>Gold and predicted attributions of one article, aligned one to one, and what C, L, S, R and N count among them.</summary>
/// <remarks>
/// Alignment takes the pair with the highest content Jaccard + ¼ cue Jaccard first, then the next whose two are both free; a pair with
/// neither a content nor a cue token in common is none. Ties go to the pair that comes first in reading order (gold's, then predicted's).
/// </remarks>
internal sealed class AttributionPairs
{
    private const double CueWeight = 0.25;

    private readonly Tokens[] gold;
    private readonly Tokens[] predicted;
    private readonly List<(Tokens Gold, Tokens Predicted, double Jaccard)> pairs = [];

    public AttributionPairs(ScoreTokens tokens, IEnumerable<AttributionRecord> gold, IEnumerable<AttributionRecord> predicted)
    {
        var quoted = new QuotedWords(tokens);
        this.gold = InOrder(gold);
        this.predicted = InOrder(predicted);
        Align();

        Tokens[] InOrder(IEnumerable<AttributionRecord> records) =>
            [.. records.Order(Comparer<AttributionRecord>.Create(AttributionRecord.Compare)).Select(record => new Tokens(tokens, quoted, record))];
    }

    /// <summary>C: pairs whose contents have a Jaccard of at least one half.</summary>
    public Tally ContentFound => OutOfAll(pairs.Count(pair => pair.Jaccard >= 0.5));

    /// <summary>L: such pairs whose sources share a token or are both absent.</summary>
    public Tally Lenient => OutOfAll(pairs.Count(IsRight));

    /// <summary>S: pairs with the same tokens in source, in cue and in content.</summary>
    public Tally Strict => OutOfAll(pairs.Count(pair =>
        pair.Gold.Source.IsSameAs(pair.Predicted.Source) && pair.Gold.Cue.IsSameAs(pair.Predicted.Cue) &&
        pair.Gold.Content.IsSameAs(pair.Predicted.Content)));

    /// <summary>N: pairs in which neither, the predicted, the gold attribution has no source.</summary>
    public Tally NoSource => new(
        pairs.Count(pair => pair.Gold.HasNoSource && pair.Predicted.HasNoSource),
        pairs.Count(pair => pair.Predicted.HasNoSource),
        pairs.Count(pair => pair.Gold.HasNoSource));

    /// <summary>R: what L finds of the gold attributions of one mode.</summary>
    public Tally RecallOf(Mode mode)
    {
        var all = gold.Count(record => record.Mode == mode);
        return new(pairs.Count(pair => pair.Gold.Mode == mode && IsRight(pair)), all, all);
    }

    private static bool IsRight((Tokens Gold, Tokens Predicted, double Jaccard) pair) =>
        pair.Jaccard >= 0.5 &&
        (pair.Gold.Source.Shared(pair.Predicted.Source) > 0 || (pair.Gold.HasNoSource && pair.Predicted.HasNoSource));

    private Tally OutOfAll(int right) => new(right, predicted.Length, gold.Length);

    private void Align()
    {
        var candidates = new List<(double Score, double Jaccard, int Gold, int Predicted)>();
        for (var one = 0; one < gold.Length; one++)
        {
            for (var other = 0; other < predicted.Length; other++)
            {
                var jaccard = gold[one].Content.Jaccard(predicted[other].Content);
                var score = jaccard + (CueWeight * gold[one].Cue.Jaccard(predicted[other].Cue));
                if (score > 0)
                {
                    candidates.Add((score, jaccard, one, other));
                }
            }
        }

        candidates.Sort((left, right) => left.Score != right.Score
            ? right.Score.CompareTo(left.Score)
            : (left.Gold, left.Predicted).CompareTo((right.Gold, right.Predicted)));
        var (goldTaken, predictedTaken) = (new bool[gold.Length], new bool[predicted.Length]);
        foreach (var candidate in candidates)
        {
            if (!goldTaken[candidate.Gold] && !predictedTaken[candidate.Predicted])
            {
                goldTaken[candidate.Gold] = predictedTaken[candidate.Predicted] = true;
                pairs.Add((gold[candidate.Gold], predicted[candidate.Predicted], candidate.Jaccard));
            }
        }
    }

    private sealed class Tokens(ScoreTokens tokens, QuotedWords quoted, AttributionRecord record)
    {
        public TokenSet Source { get; } = new(tokens, record.Source);

        public TokenSet Cue { get; } = new(tokens, record.Cue);

        public TokenSet Content { get; } = new(tokens, record.Content);

        public Mode Mode { get; } = quoted.ModeOf(record.Content);

        public bool HasNoSource => Source.Count == 0;
    }
}
