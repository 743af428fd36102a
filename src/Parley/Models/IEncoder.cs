namespace Parley.Models;

/// <summary>Runs the two graphs of a reader model.</summary>
/// <remarks>
/// Safe to use from several threads at once. The same input gives the same output whichever thread asks: one window a call,
/// because the activations of a quantised graph are scaled over the whole call.
/// </remarks>
public interface IEncoder
{
    /// <summary>Describes every word of a window.</summary>
    /// <remarks>The caller releases the output when it has linked.</remarks>
    EncoderOutput Encode(EncoderInput window);

    /// <summary>Scores which spans belong to which cues.</summary>
    LinkerOutput Link(LinkerInput window);
}
