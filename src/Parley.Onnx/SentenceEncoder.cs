using Parley.Models;

namespace Parley.Onnx;

/// <summary>Embeds sentences with a "sentence" model; the graph is loaded when the first one is asked.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
public sealed class SentenceEncoder(PhraseModelPackage package) : IEmbedSentences, IDisposable
{
    private readonly PhraseGraph graph = new(package, ["input_ids", "attention_mask"], ["embedding"]);

    public ReadOnlyMemory<float> Embed(string words)
    {
        var special = package.Pieces.Special;
        var pieces = package.Pieces.Of(words, package.Card.Input.MaximumPieces - 2);
        long[] ids = [special.Start, .. pieces.Select(piece => (long)piece), special.Separator];
        var mask = new long[ids.Length];
        Array.Fill(mask, 1);
        return graph.Run(ids, mask)[0];
    }

    public void Dispose() => graph.Dispose();
}
