using Parley.Models;

namespace Parley.Cli;

/// <summary>Finds the models that came with the program.</summary>
internal static class ShippedModels
{
    /// <summary>The model that is used when none is named: users forgive seconds, not a wrong sentence.</summary>
    public const string Default = "english-large";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>Opens a model by the name of one that came with the program, or by the path of its folder.</summary>
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

        var names = Directory.Exists(Folder) ? string.Join(", ", Directory.GetDirectories(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)) : "none";
        throw new UnusableModelException($"There is no model '{nameOrPath}': name one that came with the program ({names}) or a folder that holds one.");
    }
}
