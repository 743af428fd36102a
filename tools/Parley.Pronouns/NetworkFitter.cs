using Parley.Actors.Pronouns;
using Parley.Models;

namespace Parley.Pronouns;

/// <summary>Fits a network to rows and one reader model's descriptions of them.</summary>
internal sealed class NetworkFitter
{
    private const int Members = 3;
    private const int FewestRows = 15;

    private readonly IReadOnlyList<GapRow> rows;
    private readonly string encoderHash;
    private readonly VectorProjection projection;
    private readonly IReadOnlyList<string> features;
    private readonly IReadOnlyList<Example> examples;

    public NetworkFitter(IReadOnlyList<GapRow> rows, IReadOnlyList<WordVectors> vectors)
    {
        this.rows = rows;
        encoderHash = vectors[0].EncoderHash;
        projection = ProjectionFitter.Fit(rows, vectors);
        var named = rows.Select(WeightFitter.FeaturesOf).ToList();
        features = [.. named.SelectMany(row => row.SelectMany(candidate => candidate)).CountBy(feature => feature)
            .Where(count => count.Value >= FewestRows).Select(count => count.Key).Order(StringComparer.Ordinal)];
        var known = features.Index().ToDictionary(one => one.Item, one => one.Index);
        examples = [.. rows.Select((row, index) => new Example(
            InputsOf(row, vectors[index]),
            [.. named[index].Select(candidate => candidate.Where(known.ContainsKey).Select(feature => known[feature]).ToArray())],
            WeightFitter.RightOf(row)))];
    }

    /// <summary>The network for the rows of all folds but one, or of all.</summary>
    public PronounNetwork Fit(int? without)
    {
        IReadOnlyList<Example> taken = [.. examples.Where((_, index) => rows[index].Fold != without)];
        var members = new NetworkMember[Members];
        Parallel.For(0, Members, seed => members[seed] = MemberTrainer.Train(taken, features.Count, seed));
        return new PronounNetwork(encoderHash, projection, features, members);
    }

    private IReadOnlyList<float[]> InputsOf(GapRow row, WordVectors vectors)
    {
        var sketch = new Sketch(row.Text, row.Words);
        var pronoun = sketch.WordsOf(row.Pronoun).Start;
        return [.. RowMentions.Of(row, sketch).Spans.Select(name => PairVector.Of(new PronounPair(sketch, pronoun, sketch.WordsOf(name)), vectors, projection))];
    }
}
