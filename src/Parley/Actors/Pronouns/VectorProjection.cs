using System.Numerics.Tensors;

namespace Parley.Actors.Pronouns;

/// <summary>Keeps of a word's description the directions in which descriptions differ most.</summary>
/// <param name="Mean">The mean description.</param>
/// <param name="Directions">The directions, one after another, each as long as the mean and scaled.</param>
internal sealed record VectorProjection(float[] Mean, float[] Directions)
{
    /// <summary>How many numbers are kept.</summary>
    public int Kept => Directions.Length / Mean.Length;

    /// <summary>Writes the kept numbers of a description into <paramref name="kept"/>.</summary>
    public void Project(ReadOnlySpan<float> description, Span<float> kept)
    {
        var centred = new float[Mean.Length];
        TensorPrimitives.Subtract(description, Mean, centred);
        for (var direction = 0; direction < kept.Length; direction++)
        {
            kept[direction] = TensorPrimitives.Dot<float>(centred, Directions.AsSpan(direction * Mean.Length, Mean.Length));
        }
    }
}
