namespace Parley.Models;

/// <summary>What the linker is given: the spans and cues of one window and how each pair of them lies.</summary>
/// <param name="Encoded">The window as the encoder described it.</param>
/// <param name="Spans">Sources and contents, as words of the window.</param>
/// <param name="Roles">0 for a source, 1 for a content; one a span.</param>
/// <param name="Cues">Cues, as words of the window; at least one, as must be of <paramref name="Spans"/>.</param>
/// <param name="Features">Twelve numbers a pair: spans × cues × 12.</param>
/// <param name="Buckets">The folded distance of each pair: spans × cues.</param>
public sealed record LinkerInput(
    EncoderOutput Encoded, IReadOnlyList<WordRange> Spans, IReadOnlyList<long> Roles, IReadOnlyList<WordRange> Cues, float[] Features, long[] Buckets);
