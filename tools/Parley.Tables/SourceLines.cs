using System.IO.Compression;
using System.Text;

namespace Parley.Tables;

/// <summary>Lines of the source files, comments and empty lines left out.</summary>
internal static class SourceLines
{
    /// <summary>The fields of the lines of a file of ours; each must have the same number of them.</summary>
    public static IEnumerable<string[]> Rows(string file, int fields)
    {
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var row = line.Split('\t');
            yield return row.Length == fields
                ? row
                : throw new InvalidDataException($"{Path.GetFileName(file)}: \"{line}\" has {row.Length} fields instead of {fields}.");
        }
    }

    /// <summary>The lines of a packed Phoenix list, bytes above 127 read as Latin-1; none when the file is absent.</summary>
    public static IReadOnlyList<string> Packed(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress), Encoding.Latin1);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd())];
    }
}
