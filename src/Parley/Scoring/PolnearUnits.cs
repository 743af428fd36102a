using System.Text.Json;

namespace Parley.Scoring;

/// <summary>Reads units with tags, one a line with <c>id</c>, <c>tokens</c> and <c>labels</c>: gold, or a system's own tags in the same file form.</summary>
public static class PolnearUnits
{
    /// <exception cref="InvalidDataException">A line is not such a unit; the message names file and line.</exception>
    public static IReadOnlyList<GoldUnit> Read(string path) =>
        [.. JsonLines.Read(path, line => line.Clone()).Select((line, index) => ToUnit(line, index, path))];

    private static GoldUnit ToUnit(JsonElement line, int index, string path)
    {
        var document = line.GetProperty("id").GetString()!;
        var (tokens, tags) = (Texts(line, "tokens"), Texts(line, "labels"));
        return tokens.Count == tags.Count
            ? new GoldUnit($"{document}#{index}", ArticleOf(document), tokens, tags)
            : throw new InvalidDataException($"{path}: unit {index} has {tokens.Count} tokens but {tags.Count} labels.");
    }

    // A document's id is its article's and, after the last underscore, the annotator's.
    private static string ArticleOf(string document)
    {
        var end = document.LastIndexOf('_');
        return end < 0 ? document : document[..end];
    }

    private static List<string> Texts(JsonElement line, string property) =>
        [.. line.GetProperty(property).EnumerateArray().Select(item => item.GetString()!)];
}
