using System.IO.Compression;
using System.Text.Json;

namespace Parley.Scoring;

/// <summary>Reads JSON Lines of gold and of predictions, plain or gzipped (by the file's first two bytes), empty lines passed over.</summary>
internal static class JsonLines
{
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file and line.</exception>
    public static IEnumerable<T> Read<T>(string path, Func<JsonElement, T> parse)
    {
        using var reader = Open(path);
        foreach (var item in Read(reader, path, parse))
        {
            yield return item;
        }
    }

    /// <param name="lines">The lines.</param>
    /// <param name="name">What messages call them.</param>
    /// <param name="parse">What is made of each line; the element is valid during the call only.</param>
    public static IEnumerable<T> Read<T>(TextReader lines, string name, Func<JsonElement, T> parse)
    {
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(line, $"{name} line {number}", parse);
            }
        }
    }

    private static T Parse<T>(string line, string place, Func<JsonElement, T> parse)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return parse(document.RootElement);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException
            or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"{place}: {problem.Message}", problem);
        }
    }

    private static StreamReader Open(string path)
    {
        var file = File.OpenRead(path);
        var isZipped = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
        file.Position = 0;
        return new StreamReader(isZipped ? new GZipStream(file, CompressionMode.Decompress) : file);
    }
}
