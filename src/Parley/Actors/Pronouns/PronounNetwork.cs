using System.Collections.Frozen;
using Parley.Models;

namespace Parley.Actors.Pronouns;

/// <summary>Scores pairs by the words around them and by one reader model's descriptions of the words.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
internal sealed class PronounNetwork
{
    private readonly FrozenDictionary<string, int> indices;

    /// <param name="encoderHash">The SHA-256 of the encoder whose descriptions it was fitted on.</param>
    /// <param name="projection">What is kept of a description.</param>
    /// <param name="features">The features' names, by index.</param>
    /// <param name="members">The networks whose mean score counts.</param>
    public PronounNetwork(string encoderHash, VectorProjection projection, IReadOnlyList<string> features, IReadOnlyList<NetworkMember> members)
    {
        (EncoderHash, Projection, Features, Members) = (encoderHash, projection, features, members);
        indices = features.Index().ToFrozenDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
    }

    public string EncoderHash { get; }

    public VectorProjection Projection { get; }

    public IReadOnlyList<string> Features { get; }

    public IReadOnlyList<NetworkMember> Members { get; }

    /// <summary>The score of a pair.</summary>
    public double Score(PronounPair pair, IReadOnlyList<string> features, WordVectors vectors)
    {
        var input = PairVector.Of(pair, vectors, Projection);
        var known = IndicesOf(features);
        return Members.Average(member => member.Score(input, known));
    }

    /// <summary>The score of a pronoun's meaning none of the names.</summary>
    public double ScoreNone(IReadOnlyList<string> features)
    {
        var known = IndicesOf(features);
        return Members.Average(member => member.ScoreNone(known));
    }

    private int[] IndicesOf(IReadOnlyList<string> features)
    {
        var known = new List<int>(features.Count);
        foreach (var feature in features)
        {
            if (indices.TryGetValue(feature, out var index))
            {
                known.Add(index);
            }
        }

        return [.. known];
    }
}
