using Parley.Models;
using Parley.Text;

namespace Parley.Actors.Pronouns;

/// <summary>Says which of several names a pronoun means.</summary>
/// <remarks>
/// It only ranks: that a name can be meant at all (its gender, the quotation's speaker) is for the caller to say.
/// With the descriptions of a reader model that one of the networks was fitted on it ranks by that network, else by the words alone.
/// Safe to use from several threads at once.
/// </remarks>
internal sealed class PronounRanker(PronounWeights weights, IReadOnlyList<PronounNetwork> networks)
{
    /// <summary>Added to the score of a name that grammar forbids: little is left of it, but a slip of the sketch can be outweighed.</summary>
    private const double Forbidden = -2.5;

    /// <summary>The ranker that comes with the program.</summary>
    public static PronounRanker Shipped { get; } = new(PronounWeights.Shipped, NetworkFile.Shipped);

    /// <summary>One probability per candidate, in the order given, and last that for none of them; they add up to 1.</summary>
    /// <param name="text">The text as stored.</param>
    /// <param name="words">Its words.</param>
    /// <param name="pronoun">A personal pronoun of the third person: "he", "him", "his", "she", "her".</param>
    /// <param name="candidates">Names in the text, before the pronoun or after it.</param>
    /// <param name="vectors">The reader model's descriptions of the same words.</param>
    public double[] Rank(
        string text, IReadOnlyList<Word> words, TextSpan pronoun, IReadOnlyList<TextSpan> candidates, WordVectors? vectors = null) =>
        Rank(new Sketch(text, words), pronoun, candidates, vectors);

    /// <summary>The same for a text that is sketched once for all its pronouns.</summary>
    public double[] Rank(Sketch sketch, TextSpan pronoun, IReadOnlyList<TextSpan> candidates, WordVectors? vectors = null)
    {
        if (sketch.Count == 0)
        {
            return [.. candidates.Select(_ => 0.0), 1];
        }

        var network = vectors is null ? null : networks.FirstOrDefault(one => one.EncoderHash == vectors.EncoderHash);
        var word = sketch.WordsOf(pronoun).Start;
        var scores = new double[candidates.Count + 1];
        for (var index = 0; index < candidates.Count; index++)
        {
            var pair = new PronounPair(sketch, word, sketch.WordsOf(candidates[index]));
            var features = PairFeatures.Of(pair);
            var score = network is null || vectors is null ? weights.Sum(features) : network.Score(pair, features, vectors);
            scores[index] = score + (ClauseFeatures.Forbid(pair) ? Forbidden : 0);
        }

        var none = PairFeatures.OfNone(sketch, word);
        scores[^1] = network?.ScoreNone(none) ?? weights.Sum(none);
        return Normalised(scores);
    }

    private static double[] Normalised(double[] scores)
    {
        var highest = scores.Max();
        var sum = scores.Sum(score => Math.Exp(score - highest));
        return [.. scores.Select(score => Math.Exp(score - highest) / sum)];
    }
}
