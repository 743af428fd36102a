namespace Parley.Models;

/// <summary>A model of short texts on disk: card, one graph and vocabulary, checked against the card's hashes.</summary>
public sealed class PhraseModelPackage
{
    private PhraseModelPackage(string folder, PhraseModelCard card, string graph)
    {
        (Folder, Card, GraphPath) = (folder, card, Path.Combine(folder, graph));
        Pieces = new TextPieces(File.ReadAllLines(Path.Combine(folder, "vocab.txt")));
    }

    public string Folder { get; }

    public PhraseModelCard Card { get; }

    /// <summary>The full path of the graph.</summary>
    public string GraphPath { get; }

    /// <summary>Cuts texts for the model.</summary>
    public TextPieces Pieces { get; }

    /// <summary>Opens a package and checks that its files are those that its card names.</summary>
    /// <param name="folder">The package's folder.</param>
    /// <param name="kind">What the model must be: "sentence" or "stance", which is also the name of its graph.</param>
    /// <exception cref="UnusableModelException">It is missing, damaged, or made for another purpose or version of the program.</exception>
    public static PhraseModelPackage Open(string folder, string kind)
    {
        var card = PackageFiles.ReadCard(folder, json => PhraseModelCard.Parse(json));
        if (card.Kind != kind || card.FormatVersion != ModelCard.SupportedFormat || card.Language != "en")
        {
            throw PackageFiles.Unusable(folder, $"it is a '{card.Kind}' model of format {card.FormatVersion} for '{card.Language}'; "
                + $"this program needs a '{kind}' model of format {ModelCard.SupportedFormat} for 'en'");
        }

        var graph = $"{kind}.onnx";
        PackageFiles.Check(folder, card.Files, graph);
        PackageFiles.Check(folder, card.Files, "vocab.txt");
        return new PhraseModelPackage(folder, card, graph);
    }
}
