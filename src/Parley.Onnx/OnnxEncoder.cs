using System.Buffers;
using Microsoft.ML.OnnxRuntime;
using Parley.Models;

namespace Parley.Onnx;

/// <summary>Runs a reader model on the processor with ONNX Runtime.</summary>
/// <remarks>
/// Each call runs on the caller's own thread, so throughput comes from calling it from several threads at once; memory grows
/// with their number. Safe to use from several threads.
/// </remarks>
public sealed class OnnxEncoder : IEncoder, IDisposable
{
    private static readonly string[] EncoderInputs = ["ids", "case", "quote", "mask", "first"];
    private static readonly string[] EncoderOutputs = ["hidden", "flat", "entities"];
    private static readonly string[] LinkerInputs = ["hidden", "spans", "roles", "cues", "features", "buckets"];
    private static readonly string[] LinkerOutputs = ["scores", "no_cue", "no_source"];

    private readonly InferenceSession encoder;
    private readonly InferenceSession linker;
    private readonly RunOptions run = new();
    private readonly int width;

    /// <summary>Loads the two graphs of a package.</summary>
    /// <exception cref="UnusableModelException">ONNX Runtime refuses a graph.</exception>
    public OnnxEncoder(ModelPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        width = package.Card.Width;
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            EnableMemoryPattern = false,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        try
        {
            encoder = new InferenceSession(package.PathOf("encoder.onnx"), options);
            linker = new InferenceSession(package.PathOf("linker.onnx"), options);
        }
        catch (OnnxRuntimeException problem)
        {
            encoder?.Dispose();
            throw new UnusableModelException($"The model in '{package.Folder}' cannot be loaded: {problem.Message}", problem);
        }
    }

    public EncoderOutput Encode(EncoderInput window)
    {
        ArgumentNullException.ThrowIfNull(window);
        long[] perPiece = [1, window.Ids.Length];
        var mask = new long[window.Ids.Length];
        Array.Fill(mask, 1);
        using var ids = OrtValue.CreateTensorValueFromMemory(window.Ids, perPiece);
        using var cases = OrtValue.CreateTensorValueFromMemory(window.Case, perPiece);
        using var quotes = OrtValue.CreateTensorValueFromMemory(window.Quote, perPiece);
        using var masks = OrtValue.CreateTensorValueFromMemory(mask, perPiece);
        using var first = OrtValue.CreateTensorValueFromMemory(window.First, [1, window.Words]);
        using var results = encoder.Run(run, EncoderInputs, [ids, cases, quotes, masks, first], EncoderOutputs);
        return new EncoderOutput(window.Words, width, CopyPooled(results[0]), Copy(results[1]), Copy(results[2])) { IsPooled = true };
    }

    public LinkerOutput Link(LinkerInput window)
    {
        ArgumentNullException.ThrowIfNull(window);
        using var hidden = OrtValue.CreateTensorValueFromMemory(
            OrtMemoryInfo.DefaultInstance, window.Encoded.Hidden.AsMemory(0, window.Encoded.Words * width), [window.Encoded.Words, width]);
        using var spans = OrtValue.CreateTensorValueFromMemory(Flatten(window.Spans), [window.Spans.Count, 2]);
        using var roles = OrtValue.CreateTensorValueFromMemory([.. window.Roles], [window.Spans.Count]);
        using var cues = OrtValue.CreateTensorValueFromMemory(Flatten(window.Cues), [window.Cues.Count, 2]);
        using var features = OrtValue.CreateTensorValueFromMemory(window.Features, [window.Spans.Count, window.Cues.Count, 12]);
        using var buckets = OrtValue.CreateTensorValueFromMemory(window.Buckets, [window.Spans.Count, window.Cues.Count]);
        using var results = linker.Run(run, LinkerInputs, [hidden, spans, roles, cues, features, buckets], LinkerOutputs);
        return new LinkerOutput(Copy(results[0]), Copy(results[1]), Copy(results[2]));
    }

    public void Dispose()
    {
        run.Dispose();
        encoder.Dispose();
        linker.Dispose();
    }

    /// <summary>The descriptions are by far the largest array; a new one a window would make two threads wait for the collector.</summary>
    private static float[] CopyPooled(OrtValue value)
    {
        var data = value.GetTensorDataAsSpan<float>();
        var pooled = ArrayPool<float>.Shared.Rent(data.Length);
        data.CopyTo(pooled);
        return pooled;
    }

    private static float[] Copy(OrtValue value) => value.GetTensorDataAsSpan<float>().ToArray();

    private static long[] Flatten(IReadOnlyList<WordRange> ranges)
    {
        var flat = new long[ranges.Count * 2];
        for (var index = 0; index < ranges.Count; index++)
        {
            flat[2 * index] = ranges[index].Start;
            flat[(2 * index) + 1] = ranges[index].End;
        }

        return flat;
    }
}
