using System.Text.Json;
using Parley.Text;

namespace Parley.Scoring;

/// <summary>Reads PolNeAR articles with their annotations: JSON Lines, one article a line, plain or gzipped.</summary>
/// <remarks>Offsets in the file count code points; those of what is read count UTF-16 code units. A relation without content is left out.</remarks>
public static class PolnearCorpus
{
    /// <exception cref="InvalidDataException">A line is not such an article; the message names file and line.</exception>
    public static IReadOnlyList<GoldArticle> Read(string path) => [.. JsonLines.Read(path, ToArticle)];

    private static GoldArticle ToArticle(JsonElement line)
    {
        var text = line.GetProperty("text").GetString()!;
        var offsets = new CodePoints(text);
        return new GoldArticle(
            line.GetProperty("id").GetString()!,
            text,
            [.. line.GetProperty("annotations").EnumerateArray().Select(annotation => new GoldAnnotation(
                annotation.GetProperty("annotator").GetString()!,
                [.. annotation.GetProperty("relations").EnumerateArray().Select(relation => ToRecord(relation, offsets)).OfType<AttributionRecord>()]))]);
    }

    private static AttributionRecord? ToRecord(JsonElement relation, CodePoints offsets) =>
        ToSpans(relation.GetProperty("content"), offsets) is { } content
            ? new(ToSpans(relation.GetProperty("source"), offsets), ToSpans(relation.GetProperty("cue"), offsets), content)
            : null;

    private static Spans? ToSpans(JsonElement ranges, CodePoints offsets) =>
        JoinedSpans.Of(ranges.EnumerateArray().Select(range =>
            new TextSpan(offsets.ToUnits(range[0].GetInt32()), offsets.ToUnits(range[1].GetInt32()))));
}
