using System.Collections.Concurrent;
using Parley.Models;
using Parley.Onnx;
using Parley.Statements;

namespace Parley.Scores.Tests;

/// <summary>Opens each model once for all tests.</summary>
internal static class Finders
{
    private static readonly ConcurrentDictionary<string, (ModelPackage Package, IEncoder Encoder)> Opened = new();

    /// <summary>A finder with a model of the repository, with some rules and steps switched off.</summary>
    public static EncoderFinder With(string model, params string[] off)
    {
        var (package, encoder) = Opened.GetOrAdd(model, name =>
        {
            var package = ModelPackage.Open(Path.Combine(Repository.Root, "models", name));
            return (package, new OnnxEncoder(package));
        });
        return new EncoderFinder(package, encoder, new FinderSettings { Off = off.ToHashSet() });
    }
}
