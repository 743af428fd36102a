using Microsoft.ML.OnnxRuntime;
using Parley.Models;

namespace Parley.Onnx;

/// <summary>The graph of a model of short texts, loaded when it is first asked; each call runs on the caller's own thread.</summary>
internal sealed class PhraseGraph(PhraseModelPackage package, string[] inputs, string[] outputs) : IDisposable
{
    private readonly RunOptions run = new();
    private readonly Lazy<InferenceSession> session = new(() => Load(package));

    /// <summary>The first row of each output for one input: a batch of one, because quantised activations are scaled over the whole call.</summary>
    public IReadOnlyList<float[]> Run(params long[][] values)
    {
        var tensors = values.Select(value => OrtValue.CreateTensorValueFromMemory(value, [1, value.Length])).ToList();
        try
        {
            using var results = session.Value.Run(run, inputs, tensors, outputs);
            return [.. results.Select(result => result.GetTensorDataAsSpan<float>().ToArray())];
        }
        finally
        {
            tensors.ForEach(tensor => tensor.Dispose());
        }
    }

    public void Dispose()
    {
        run.Dispose();
        if (session.IsValueCreated)
        {
            session.Value.Dispose();
        }
    }

    private static InferenceSession Load(PhraseModelPackage package)
    {
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
            return new InferenceSession(package.GraphPath, options);
        }
        catch (OnnxRuntimeException problem)
        {
            throw new UnusableModelException($"The model in '{package.Folder}' cannot be loaded: {problem.Message}", problem);
        }
    }
}
