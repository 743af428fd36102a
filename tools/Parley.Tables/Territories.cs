using System.Formats.Tar;
using System.IO.Compression;

namespace Parley.Tables;

/// <summary>Names of states and of their parts from the territories of opensanctions/rigour.</summary>
/// <remarks>Only <c>name</c> and <c>full_name</c> are read: the lists of strong and weak names mix languages, adjectives and counties.</remarks>
internal static class Territories
{
    public static IEnumerable<FormRow> Read(string file, Dictionary<string, string> codes)
    {
        using var tar = new TarReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var rows = new List<FormRow>();
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } stream && entry.Name.Contains("/territories/", StringComparison.Ordinal))
            {
                using var reader = new StreamReader(stream);
                rows.AddRange(Of(Path.GetFileNameWithoutExtension(entry.Name), reader.ReadToEnd(), codes));
            }
        }

        return rows.OrderBy(row => row.Use).ThenBy(row => row.Form, StringComparer.Ordinal);
    }

    /// <summary>The rows of one territory: a state's names, or the name of a part of a state as a place of it.</summary>
    internal static IEnumerable<FormRow> Of(string id, string yaml, Dictionary<string, string> codes)
    {
        var (name, fullName) = (Field(yaml, "name"), Field(yaml, "full_name"));
        if (Field(yaml, "is_country") == "true" && codes.TryGetValue(id.ToUpperInvariant(), out var code))
        {
            foreach (var form in new[] { name, fullName }.Distinct())
            {
                if (IsPlain(form))
                {
                    yield return new FormRow(form, code, Actors.Tables.FormUse.Name);
                }
            }
        }
        else if (id.Contains('_', StringComparison.Ordinal) && Field(yaml, "is_historical") != "true"
            && codes.TryGetValue(Field(yaml, "parent").ToUpperInvariant(), out var parent) && IsPlain(name) && name.Length > 4)
        {
            yield return new FormRow(name, parent, Actors.Tables.FormUse.Place);
        }
    }

    private static bool IsPlain(string name) => name.Length > 2 && name.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '\'' or '’' or '.');

    private static string Field(string yaml, string name) =>
        yaml.Split('\n').FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.Ordinal))?[(name.Length + 1)..].Trim(' ', '"', '\'', '\r') ?? "";
}
