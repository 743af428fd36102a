using Parley.Actors.Pronouns;

namespace Parley.Pronouns;

/// <summary>Measures the ranker on rows that its weights never saw: each fold by weights fitted on the other four.</summary>
public static class FiveFold
{
    /// <summary>What the ranker finds and misses over all folds.</summary>
    public static GapTally Of(IReadOnlyList<GapRow> rows)
    {
        var probabilities = new double[rows.Count][];
        for (var fold = 0; fold < GapRows.Folds; fold++)
        {
            var ranker = new PronounRanker(new PronounWeights(WeightFitter.Fit([.. rows.Where(row => row.Fold != fold)])));
            foreach (var (index, row) in rows.Index().Where(one => one.Item.Fold == fold))
            {
                var mentions = RowMentions.Of(row);
                probabilities[index] = mentions.Joined(ranker.Rank(mentions.Sketch, row.Pronoun, mentions.Spans));
            }
        }

        return GapTally.Of(rows, probabilities);
    }
}
