namespace Parley.Models;

/// <summary>A reader model on disk: card, two graphs and vocabulary, checked against the card's hashes.</summary>
public sealed class ModelPackage
{
    private ModelPackage(string folder, ModelCard card, IReadOnlyList<string> vocabulary)
    {
        Folder = folder;
        Card = card;
        Vocabulary = vocabulary;
    }

    public string Folder { get; }

    public ModelCard Card { get; }

    /// <summary>The vocabulary's pieces; a piece's position is its id.</summary>
    public IReadOnlyList<string> Vocabulary { get; }

    /// <summary>The full path of one of the package's files.</summary>
    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>Opens a package and checks that its files are those that its card names.</summary>
    /// <exception cref="UnusableModelException">It is missing, damaged, or made for another version of the program.</exception>
    public static ModelPackage Open(string folder)
    {
        var card = PackageFiles.ReadCard(folder, json => ModelCard.Parse(json));
        if (card.Kind != "reader" || card.FormatVersion != ModelCard.SupportedFormat || card.Language != "en")
        {
            throw PackageFiles.Unusable(folder, $"it is a '{card.Kind}' model of format {card.FormatVersion} for '{card.Language}'; "
                + $"this program reads with 'reader' models of format {ModelCard.SupportedFormat} for 'en'");
        }

        foreach (var file in (string[])["encoder.onnx", "linker.onnx", "vocab.txt"])
        {
            PackageFiles.Check(folder, card.Files, file);
        }

        return new ModelPackage(folder, card, File.ReadAllLines(Path.Combine(folder, "vocab.txt")));
    }
}
