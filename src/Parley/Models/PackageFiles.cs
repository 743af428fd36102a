using System.Security.Cryptography;
using System.Text.Json;

namespace Parley.Models;

/// <summary>The files of a model package, checked against what its card says of them.</summary>
internal static class PackageFiles
{
    /// <summary>Reads the card of a package.</summary>
    /// <exception cref="UnusableModelException">There is none, or it is damaged.</exception>
    public static T ReadCard<T>(string folder, Func<byte[], T> parse)
    {
        var path = Path.Combine(folder, "card.json");
        try
        {
            return parse(File.ReadAllBytes(path));
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

    /// <summary>Checks that a file is the one that the card describes.</summary>
    /// <exception cref="UnusableModelException">It is missing or another.</exception>
    public static void Check(string folder, IReadOnlyDictionary<string, CardFile> files, string file)
    {
        if (!files.TryGetValue(file, out var expected))
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

    /// <summary>What is thrown when a package cannot be used.</summary>
    public static UnusableModelException Unusable(string folder, string reason, Exception? cause = null)
    {
        var message = $"The model in '{folder}' cannot be used: {reason}.";
        return cause is null ? new UnusableModelException(message) : new UnusableModelException(message, cause);
    }
}
