using System.Collections.Frozen;
using System.Globalization;
using Parley.Text;

namespace Parley.Actors.Pronouns;

/// <summary>What each feature of a pair weighs; the shipped ones are <c>pronoun-weights.txt</c>, which <c>tools/Parley.Pronouns</c> writes.</summary>
internal sealed class PronounWeights
{
    private readonly FrozenDictionary<string, double> weights;

    public PronounWeights(IEnumerable<KeyValuePair<string, double>> weights) => this.weights = weights.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The weights that come with the program.</summary>
    public static PronounWeights Shipped { get; } = Load();

    /// <summary>What some features weigh together; one that is not known weighs nothing.</summary>
    public double Sum(IReadOnlyList<string> features)
    {
        var sum = 0.0;
        foreach (var feature in features)
        {
            sum += weights.GetValueOrDefault(feature);
        }

        return sum;
    }

    private static PronounWeights Load()
    {
        var weights = new List<KeyValuePair<string, double>>();
        foreach (var line in EmbeddedText.Lines("pronoun-weights.txt"))
        {
            if (line.Split('\t') is [var weight, var feature])
            {
                weights.Add(new(feature, double.Parse(weight, CultureInfo.InvariantCulture)));
            }
        }

        return new PronounWeights(weights);
    }
}
