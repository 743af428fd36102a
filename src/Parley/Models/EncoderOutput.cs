using System.Buffers;

namespace Parley.Models;

/// <summary>What the encoder says of one window, word by word.</summary>
/// <param name="Words">How many words the window has.</param>
/// <param name="Width">How many numbers describe a word.</param>
/// <param name="Hidden">The description of each word, row after row: words × width numbers, and what else the array has room for.</param>
/// <param name="Flat">Scores per word: source, cue, content, each for outside, begin, inside: words × 9.</param>
/// <param name="Entities">Scores per word for the card's entity tags: words × 9.</param>
public sealed record EncoderOutput(int Words, int Width, float[] Hidden, float[] Flat, float[] Entities)
{
    /// <summary>Whether <see cref="Hidden"/> came from <see cref="ArrayPool{T}.Shared"/>, so that <see cref="Release"/> gives it back.</summary>
    public bool IsPooled { get; init; }

    /// <summary>Says that the descriptions are no longer needed; they must not be read after that.</summary>
    public void Release()
    {
        if (IsPooled)
        {
            ArrayPool<float>.Shared.Return(Hidden);
        }
    }
}
