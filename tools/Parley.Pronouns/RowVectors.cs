using Parley.Models;
using Parley.Onnx;
using Parley.Statements.Encoder;
using Parley.Text;

namespace Parley.Pronouns;

/// <summary>A reader model's descriptions of the rows' words.</summary>
public sealed class RowVectors
{
    private RowVectors(IReadOnlyList<WordVectors> vectors) => All = vectors;

    internal IReadOnlyList<WordVectors> All { get; }

    /// <summary>Reads every row with the model of a folder, several rows side by side.</summary>
    public static RowVectors Read(string modelFolder, IReadOnlyList<GapRow> rows)
    {
        var package = ModelPackage.Open(modelFolder);
        using var encoder = new OnnxEncoder(package);
        var reader = new PassageReader(package, encoder, sourcesAndCuesMayTouch: false);
        var vectors = new WordVectors[rows.Count];
        Parallel.For(0, rows.Count, index => vectors[index] = Read(package, encoder, reader, rows[index].Text));
        return new RowVectors(vectors);
    }

    private static WordVectors Read(ModelPackage package, OnnxEncoder encoder, PassageReader reader, string text)
    {
        var passage = reader.Cut(text, [new TextSpan(0, text.Length)]);
        var vectors = new WordVectors(package.Card.Files["encoder.onnx"].Sha256, passage.Words.Count, package.Card.Width);
        foreach (var window in passage.Windows)
        {
            var encoded = encoder.Encode(reader.InputOf(passage, window));
            vectors.Take(window, encoded);
            encoded.Release();
        }

        return vectors;
    }
}
