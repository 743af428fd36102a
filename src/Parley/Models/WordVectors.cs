namespace Parley.Models;

/// <summary>The reader model's description of every word of a text, put together from its windows.</summary>
/// <param name="encoderHash">The SHA-256 of the encoder that made them, as its card writes it.</param>
/// <param name="words">How many words the text has.</param>
/// <param name="width">How many numbers describe a word.</param>
internal sealed class WordVectors(string encoderHash, int words, int width)
{
    private readonly float[] values = new float[words * width];

    public string EncoderHash { get; } = encoderHash;

    /// <summary>The description of a word; zeros before the text's first and after its last.</summary>
    public ReadOnlySpan<float> this[int word] => word >= 0 && word < words ? values.AsSpan(word * width, width) : new float[width];

    /// <summary>Takes over what the encoder said of a window's own words.</summary>
    /// <remarks>Windows may be taken by several threads at once: their cores do not overlap.</remarks>
    public void Take(Window window, EncoderOutput encoded) =>
        encoded.Hidden.AsSpan((window.Core.Start - window.Words.Start) * width, window.Core.Length * width).CopyTo(values.AsSpan(window.Core.Start * width));
}
