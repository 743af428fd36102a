using System.Diagnostics;
using Parley.Models;

namespace Parley.Benchmarks;

/// <summary>Measures the time spent inside another encoder, over all threads.</summary>
internal sealed class TimedEncoder(IEncoder encoder) : IEncoder
{
    private long encoding;
    private long windows;

    /// <summary>Seconds in the encoder graph since the last reset.</summary>
    public double Seconds => encoding / (double)Stopwatch.Frequency;

    public long Windows => windows;

    public void Reset() => (encoding, windows) = (0, 0);

    public EncoderOutput Encode(EncoderInput window)
    {
        var started = Stopwatch.GetTimestamp();
        var output = encoder.Encode(window);
        Interlocked.Add(ref encoding, Stopwatch.GetTimestamp() - started);
        Interlocked.Increment(ref windows);
        return output;
    }

    public LinkerOutput Link(LinkerInput window) => encoder.Link(window);
}
