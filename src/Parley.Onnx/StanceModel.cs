using Parley.Models;
using Parley.Positions.Stances;

namespace Parley.Onnx;

/// <summary>Judges stances with a "stance" model of pairs; the graph is loaded when the first one is asked.</summary>
/// <remarks>
/// Words that do not fit beside the proposition are left out from the end. Conditions, negation with rare words and concessions mislead it.
/// Safe to use from several threads at once.
/// </remarks>
public sealed class StanceModel(PhraseModelPackage package) : IJudgeStance, IDisposable
{
    private readonly PhraseGraph graph = new(package, ["ids", "segments", "mask"], ["scores"]);

    public StanceChances Judge(string words, string proposition)
    {
        var limits = package.Card.Input;
        var special = package.Pieces.Special;
        var second = package.Pieces.Of(proposition, limits.MaximumPropositionPieces ?? limits.MaximumPieces / 2);
        var first = package.Pieces.Of(words, limits.MaximumPieces - second.Count - 3);
        long[] ids = [special.Start, .. first.Select(piece => (long)piece), special.Separator, .. second.Select(piece => (long)piece), special.Separator];
        var segments = new long[ids.Length];
        segments.AsSpan(first.Count + 2).Fill(1);
        var mask = new long[ids.Length];
        Array.Fill(mask, 1);
        return Softmax(graph.Run(ids, segments, mask)[0]);
    }

    public void Dispose() => graph.Dispose();

    private static StanceChances Softmax(float[] scores)
    {
        var most = scores.Max();
        var (supports, opposes, neither) = (Math.Exp(scores[0] - most), Math.Exp(scores[1] - most), Math.Exp(scores[2] - most));
        var sum = supports + opposes + neither;
        return new StanceChances(supports / sum, opposes / sum, neither / sum);
    }
}
