using System.Numerics.Tensors;
using Parley.Models;

namespace Parley.Actors.Pronouns;

/// <summary>What the reader model's descriptions say of a pair, as a network's input.</summary>
internal static class PairVector
{
    private const int Parts = 7;

    /// <summary>How many numbers describe a pair.</summary>
    public static int Length(VectorProjection projection) => Parts * projection.Kept;

    /// <summary>
    /// The pronoun, the name's first and last words, the words on either side of it, and the products of the pronoun with the name's
    /// last and first.
    /// </summary>
    public static float[] Of(PronounPair pair, WordVectors vectors, VectorProjection projection)
    {
        var kept = projection.Kept;
        var input = new float[Length(projection)];
        projection.Project(vectors[pair.Pronoun], Part(0));
        projection.Project(vectors[pair.Name.Start], Part(1));
        projection.Project(vectors[pair.Name.End - 1], Part(2));
        projection.Project(vectors[pair.Name.End], Part(3));
        projection.Project(vectors[pair.Name.Start - 1], Part(4));
        TensorPrimitives.Multiply<float>(Part(0), Part(2), Part(5));
        TensorPrimitives.Multiply<float>(Part(0), Part(1), Part(6));
        return input;

        Span<float> Part(int part) => input.AsSpan(part * kept, kept);
    }
}
