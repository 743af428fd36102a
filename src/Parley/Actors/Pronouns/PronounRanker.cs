using Parley.Text;

namespace Parley.Actors.Pronouns;

/// <summary>Says how likely a pronoun means each of several names, by the words around them.</summary>
/// <remarks>
/// It only ranks: that a name can be meant at all (its gender, the quotation's speaker) is for the caller to say.
/// Safe to use from several threads at once.
/// </remarks>
internal sealed class PronounRanker(PronounWeights weights)
{
    /// <summary>Added to the score of a name that grammar forbids: little is left of it, but a slip of the sketch can be outweighed.</summary>
    private const double Forbidden = -2.5;

    /// <summary>The ranker that comes with the program.</summary>
    public static PronounRanker Shipped { get; } = new(PronounWeights.Shipped);

    /// <summary>One probability per candidate, in the order given, and last that for none of them; they add up to 1.</summary>
    /// <param name="sketch">The text; it has at least one word.</param>
    /// <param name="pronoun">A personal pronoun of the third person: "he", "him", "his", "she", "her".</param>
    /// <param name="candidates">Names in the text, before the pronoun or after it.</param>
    public double[] Rank(Sketch sketch, TextSpan pronoun, IReadOnlyList<TextSpan> candidates)
    {
        var word = sketch.WordsOf(pronoun).Start;
        return Probabilities(
        [
            .. candidates.Select(name => Score(new PronounPair(sketch, word, sketch.WordsOf(name)))),
            weights.Sum(PairFeatures.OfNone(sketch, word)),
        ]);
    }

    private double Score(PronounPair pair) => weights.Sum(PairFeatures.Of(pair)) + (ClauseFeatures.IsForbidden(pair) ? Forbidden : 0);

    private static double[] Probabilities(double[] scores)
    {
        var highest = scores.Max();
        var sum = scores.Sum(score => Math.Exp(score - highest));
        return [.. scores.Select(score => Math.Exp(score - highest) / sum)];
    }
}
