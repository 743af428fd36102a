using Parley.Actors.Casts;
using Parley.Positions.Codebooks;
using Parley.Text.JsonFiles;

namespace Parley.Cli;

/// <summary>A negotiation's folder: <c>parley.json</c> marks it and holds its settings, <c>cast.json</c> its actors, <c>codebook.json</c> its issues.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Name">What the negotiation is called; the folder's name when the settings do not tell.</param>
/// <param name="Model">The model to read with, as <see cref="ShippedModels.Open"/> takes it; null when the settings do not tell.</param>
/// <param name="Cast">Its actors; none when there is no <c>cast.json</c>.</param>
/// <param name="Codebook">Its issues; null when there is no <c>codebook.json</c>: then the starters are read with.</param>
internal sealed record Negotiation(string Folder, string Name, string? Model, Cast Cast, Codebook? Codebook)
{
    /// <summary>The file that makes a folder a negotiation's.</summary>
    public const string SettingsFile = "parley.json";

    /// <summary>The negotiation in a folder or the nearest one above it; null when there is none.</summary>
    /// <param name="current">Where to begin; messages name files as seen from here.</param>
    /// <exception cref="WrongFileException">Its settings, its cast or its codebook are wrong.</exception>
    public static Negotiation? Above(string current)
    {
        for (var folder = Path.GetFullPath(current); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, SettingsFile)))
            {
                return Open(folder, file => Path.GetRelativePath(current, file));
            }
        }

        return null;
    }

    /// <summary>The negotiation in a folder that the user names.</summary>
    /// <exception cref="WrongFileException">The folder holds none, or its settings, its cast or its codebook are wrong.</exception>
    public static Negotiation In(string folder) => File.Exists(Path.Combine(folder, SettingsFile))
        ? Open(folder, file => file)
        : throw new WrongFileException($"{folder} holds no {SettingsFile}; 'parley init' makes a negotiation's folder");

    /// <summary>Opens a negotiation.</summary>
    /// <param name="folder">Where it is.</param>
    /// <param name="shown">What messages call a file of it.</param>
    private static Negotiation Open(string folder, Func<string, string> shown)
    {
        var settings = Path.Combine(folder, SettingsFile);
        var cast = Path.Combine(folder, CastFile.Name);
        var codebook = Path.Combine(folder, CodebookFile.Name);
        var (name, model) = JsonFile.Read(settings, SettingsOf, shown(settings));
        return new Negotiation(
            folder,
            name ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))),
            model is null || model.AsSpan().IndexOfAny('/', '\\') < 0 ? model : Path.Combine(folder, model),
            Path.Exists(cast) ? CastFile.Read(cast, shown(cast)) : Cast.Empty,
            Path.Exists(codebook) ? CodebookFile.Read(codebook, shown(codebook)) : null);
    }

    private static (string? Name, string? Model) SettingsOf(JsonEntry root) => root.IsObject("name", "model") ? (root.Text("name"), root.Text("model")) : default;
}
