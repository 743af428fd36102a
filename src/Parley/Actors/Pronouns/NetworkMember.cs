using System.Numerics.Tensors;

namespace Parley.Actors.Pronouns;

/// <summary>One of the small networks that score pairs together: a hidden layer over descriptions and features, and the features once more.</summary>
/// <param name="Inputs">What each hidden unit makes of the input, unit after unit.</param>
/// <param name="Offsets">What each hidden unit starts from.</param>
/// <param name="Features">What each feature adds to the hidden units, feature after feature.</param>
/// <param name="Outputs">What each hidden unit adds to the score.</param>
/// <param name="Weights">What each feature adds to the score by itself.</param>
internal sealed record NetworkMember(float[] Inputs, float[] Offsets, float[] Features, float[] Outputs, float[] Weights)
{
    /// <summary>The slope of a hidden unit below 0.</summary>
    public const float Leak = 0.01f;

    /// <summary>The score of a pair.</summary>
    public double Score(ReadOnlySpan<float> input, ReadOnlySpan<int> features)
    {
        var units = Offsets.Length;
        var hidden = new float[units];
        for (var unit = 0; unit < units; unit++)
        {
            hidden[unit] = Offsets[unit] + TensorPrimitives.Dot(Inputs.AsSpan(unit * input.Length, input.Length), input);
        }

        foreach (var feature in features)
        {
            TensorPrimitives.Add(hidden, Features.AsSpan(feature * units, units), hidden);
        }

        for (var unit = 0; unit < units; unit++)
        {
            hidden[unit] = hidden[unit] < 0 ? Leak * hidden[unit] : hidden[unit];
        }

        return ScoreNone(features) + TensorPrimitives.Dot<float>(Outputs, hidden);
    }

    /// <summary>The score of a pronoun's meaning none of the names.</summary>
    public double ScoreNone(ReadOnlySpan<int> features)
    {
        var score = 0.0;
        foreach (var feature in features)
        {
            score += Weights[feature];
        }

        return score;
    }
}
