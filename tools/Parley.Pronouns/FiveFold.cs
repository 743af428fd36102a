using Parley.Actors.Pronouns;

namespace Parley.Pronouns;

/// <summary>Measures what is fitted on rows that it was not fitted on.</summary>
public static class FiveFold
{
    /// <summary>What the features of the words reach, each fold ranked by weights fitted on the other four.</summary>
    public static GapTally OfWords(IReadOnlyList<GapRow> rows)
    {
        var probabilities = new double[rows.Count][];
        for (var fold = 0; fold < GapRows.Folds; fold++)
        {
            var ranker = new PronounRanker(WeightFitter.Fit([.. rows.Where(row => row.Fold != fold)]));
            for (var index = 0; index < rows.Count; index++)
            {
                if (rows[index].Fold == fold)
                {
                    probabilities[index] = ranker.Rank(rows[index].Text, rows[index].Words, rows[index].Pronoun, rows[index].Names);
                }
            }
        }

        return GapTally.Of(rows, probabilities);
    }
}
