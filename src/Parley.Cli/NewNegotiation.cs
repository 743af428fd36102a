using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Actors.Casts;
using Parley.Positions.Codebooks;

namespace Parley.Cli;

/// <summary>A negotiation's folder that is to be made; nothing half written is left, and nothing that is there is written over.</summary>
/// <param name="path">Where; a folder that is there may hold anything but a negotiation's files.</param>
/// <param name="codebook">The issues to begin with; null to write no codebook, so that the starters are read with.</param>
internal sealed class NewNegotiation(string path, Codebook? codebook)
{
    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    private readonly string folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>Why the folder cannot be made; null when it can.</summary>
    public string? Problem()
    {
        var parent = Path.GetDirectoryName(folder);
        return File.Exists(folder) ? $"{path} is a file; name a folder."
            : parent is not null && !Directory.Exists(parent) ? $"{path}: there is no folder {parent}."
            : new[] { Negotiation.SettingsFile, CastFile.Name, CodebookFile.Name }.FirstOrDefault(name => Path.Exists(Path.Combine(folder, name))) is { } there
                ? $"{path} holds a {there} already; nothing was written."
            : null;
    }

    /// <summary>Makes the folder, or puts the files into the one that is there, <c>parley.json</c> last.</summary>
    public void Make()
    {
        if (Directory.Exists(folder))
        {
            WriteInto(folder);
            return;
        }

        var beside = $"{folder}.{Environment.ProcessId}.part";
        Directory.CreateDirectory(beside);
        try
        {
            WriteInto(beside);
            Directory.Move(beside, folder);
        }
        finally
        {
            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }
        }
    }

    private void WriteInto(string place)
    {
        using var cast = new OutputFile(Path.Combine(place, CastFile.Name), replaces: false);
        using var settings = new OutputFile(Path.Combine(place, Negotiation.SettingsFile), replaces: false);
        cast.Writer.Write(CastFile.Write(Cast.Empty));
        settings.Writer.Write(JsonSerializer.Serialize(new { name = Name(), model = ShippedModels.Default }, Format) + "\n");
        cast.Complete();
        if (codebook is not null)
        {
            using var issues = new OutputFile(Path.Combine(place, CodebookFile.Name), replaces: false);
            issues.Writer.Write(CodebookFile.Write(codebook));
            issues.Complete();
        }

        settings.Complete();
    }

    private string Name()
    {
        var name = new string([.. Path.GetFileName(folder).Select(character => char.IsControl(character) ? ' ' : character)]).Trim();
        return name.Length == 0 ? "negotiation" : name;
    }
}
