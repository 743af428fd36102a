using Parley.Actors.Pronouns;

namespace Parley.Pronouns;

/// <summary>Measures what is fitted, each fold by what was fitted on the other four.</summary>
public static class FiveFold
{
    /// <summary>What the words alone reach.</summary>
    public static GapTally OfWords(IReadOnlyList<GapRow> rows) =>
        Of(rows, fold => new PronounRanker(WeightFitter.Fit([.. rows.Where(row => row.Fold != fold)]), []), null);

    /// <summary>What is reached with a reader model's descriptions.</summary>
    public static GapTally OfNetwork(IReadOnlyList<GapRow> rows, RowVectors vectors)
    {
        var fitter = new NetworkFitter(rows, vectors.All);
        return Of(rows, fold => new PronounRanker(PronounWeights.Shipped, [fitter.Fit(fold)]), vectors);
    }

    private static GapTally Of(IReadOnlyList<GapRow> rows, Func<int, PronounRanker> rankerWithout, RowVectors? vectors)
    {
        var probabilities = new double[rows.Count][];
        for (var fold = 0; fold < GapRows.Folds; fold++)
        {
            var ranker = rankerWithout(fold);
            for (var index = 0; index < rows.Count; index++)
            {
                if (rows[index].Fold == fold)
                {
                    var sketch = new Sketch(rows[index].Text, rows[index].Words);
                    var mentions = RowMentions.Of(rows[index], sketch);
                    probabilities[index] = mentions.Joined(ranker.Rank(sketch, rows[index].Pronoun, mentions.Spans, vectors?.All[index]));
                }
            }
        }

        return GapTally.Of(rows, probabilities);
    }
}
