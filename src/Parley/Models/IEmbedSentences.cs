namespace Parley.Models;

/// <summary>Turns words into a direction, so that words of like meaning point the same way.</summary>
/// <remarks>Safe to use from several threads at once; the same words give the same direction.</remarks>
public interface IEmbedSentences
{
    /// <summary>A vector of length 1; the dot product of two tells how alike their words are, from about 0 to 1.</summary>
    ReadOnlyMemory<float> Embed(string words);
}
