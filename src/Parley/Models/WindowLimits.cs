namespace Parley.Models;

/// <summary>How a text is cut into windows, in pieces; the values are the card's.</summary>
/// <param name="WindowPieces">The most that one paragraph alone may have as a core.</param>
/// <param name="ContextPieces">What is kept free on each side for neighbouring words.</param>
/// <param name="MaximumPieces">Where the encoder's input ends.</param>
public sealed record WindowLimits(int WindowPieces = 384, int ContextPieces = 40, int MaximumPieces = 512);
