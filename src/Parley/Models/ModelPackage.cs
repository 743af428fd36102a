using System.Security.Cryptography;
using System.Text.Json;

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
        var card = ReadCard(folder);
        if (card.Kind != "reader" || card.FormatVersion != ModelCard.SupportedFormat || card.Language != "en")
        {
            throw Unusable(folder, $"it is a '{card.Kind}' model of format {card.FormatVersion} for '{card.Language}'; "
                + $"this program reads with 'reader' models of format {ModelCard.SupportedFormat} for 'en'");
        }

        foreach (var file in (string[])["encoder.onnx", "linker.onnx", "vocab.txt"])
        {
            Check(folder, card, file);
        }

        return new ModelPackage(folder, card, File.ReadAllLines(Path.Combine(folder, "vocab.txt")));
    }

    private static ModelCard ReadCard(string folder)
    {
        var path = Path.Combine(folder, "card.json");
        try
        {
            return ModelCard.Parse(File.ReadAllBytes(path));
        }
        catch (JsonException problem)
        {
            throw Unusable(folder, $"its card.json is damaged ({problem.Message})", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Unusable(folder, "its card.json cannot be opened; name a folder that holds a model", problem);
        }
    }

    private static void Check(string folder, ModelCard card, string file)
    {
        if (!card.Files.TryGetValue(file, out var expected))
        {
            throw Unusable(folder, $"its card does not list {file}");
        }

        try
        {
            using var stream = File.OpenRead(Path.Combine(folder, file));
            if (stream.Length != expected.Bytes || !Convert.ToHexString(SHA256.HashData(stream)).Equals(expected.Sha256, StringComparison.OrdinalIgnoreCase))
            {
                throw Unusable(folder, $"{file} is not the file that its card describes; copy the package anew");
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Unusable(folder, $"{file} cannot be opened", problem);
        }
    }

    private static UnusableModelException Unusable(string folder, string reason, Exception? cause = null)
    {
        var message = $"The model in '{folder}' cannot be used: {reason}.";
        return cause is null ? new UnusableModelException(message) : new UnusableModelException(message, cause);
    }
}
