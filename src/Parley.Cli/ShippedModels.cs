using Parley.Models;

namespace Parley.Cli;

/// <summary>Finds the models that came with the program.</summary>
internal static class ShippedModels
{
    /// <summary>The model that is used when none is named: users forgive seconds, not a wrong sentence.</summary>
    public const string Default = "english-large";

    private const string Sentences = "sentence";
    private const string Stances = "stance";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>Opens the model that embeds sentences.</summary>
    /// <exception cref="UnusableModelException">It is missing or damaged.</exception>
    public static PhraseModelPackage OpenSentences() => PhraseModelPackage.Open(Path.Combine(Folder, $"{Sentences}-small"), Sentences);

    /// <summary>Opens the model that judges stances.</summary>
    /// <exception cref="UnusableModelException">It is missing or damaged.</exception>
    public static PhraseModelPackage OpenStances() => PhraseModelPackage.Open(Path.Combine(Folder, $"{Stances}-small"), Stances);

    /// <summary>Opens a reader model by the name of one that came with the program, or by the path of its folder.</summary>
    /// <exception cref="UnusableModelException">There is none, or it is damaged.</exception>
    public static ModelPackage Open(string nameOrPath)
    {
        var shipped = Path.Combine(Folder, nameOrPath);
        var isName = nameOrPath.AsSpan().IndexOfAny('/', '\\') < 0;
        if (isName && Directory.Exists(shipped))
        {
            return ModelPackage.Open(shipped);
        }

        if (Directory.Exists(nameOrPath))
        {
            return ModelPackage.Open(nameOrPath);
        }

        var names = Directory.Exists(Folder) ? string.Join(", ", Directory.GetDirectories(Folder, "english-*").Select(Path.GetFileName).Order(StringComparer.Ordinal)) : "none";
        throw new UnusableModelException($"There is no model '{nameOrPath}': name one that came with the program ({names}) or a folder that holds one.");
    }
}
