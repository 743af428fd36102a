namespace Parley.Articles.JsonLines;

/// <summary>Looks at the beginning of a file for JSON.</summary>
internal static class JsonShapes
{
    private static readonly string[] Extensions = [".json", ".jsonl", ".ndjson"];

    public static JsonShape Of(FileHead head) => head.Text switch
    {
        ['{', ..] text when Follows(text, "\"}") => OfObject(text),
        ['[', ..] text when Follows(text, "{]") => JsonShape.Whole,
        _ => JsonShape.None,
    };

    /// <summary>How a file fits a door for JSON of one shape. The extensions are mixed up so often that the content decides between them.</summary>
    public static Fit Fit(FileHead head, JsonShape wanted, IReadOnlyList<string> extensions)
    {
        var shape = Of(head);
        return shape == wanted ? Extensions.Contains(head.Extension) ? Articles.Fit.Surely : Articles.Fit.ByContent
            : extensions.Contains(head.Extension) ? Articles.Fit.ByExtension
            : Articles.Fit.None;
    }

    // An object that ends on its first line is a line of JSON Lines (or all there is); one that goes on is a document,
    // unless the next line opens another.
    private static JsonShape OfObject(string json)
    {
        var end = json.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0)
        {
            return JsonShape.Lines;
        }

        return json.AsSpan(0, end).TrimEnd(" \t\r")[^1] == '}' || json.AsSpan(end).TrimStart() is ['{', ..] ? JsonShape.Lines : JsonShape.Whole;
    }

    private static bool Follows(string json, string marks) => json.AsSpan(1).TrimStart() is [var next, ..] && marks.Contains(next, StringComparison.Ordinal);
}
