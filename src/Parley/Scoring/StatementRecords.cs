using System.Text.Json;
using Parley.Text;

namespace Parley.Scoring;

/// <summary>Reads predicted attributions from JSON Lines of statements: Parley's own output, or any other system's in that shape.</summary>
/// <remarks>
/// A statement's line has <c>name</c> (else <c>article</c>), <c>content</c> with <c>start</c> and <c>end</c> in UTF-16 code units,
/// and <c>source</c> and <c>cue</c> or null. Lines of another <c>type</c> only tell that an article was read; they are optional.
/// Statements of kind <c>narrated</c> attribute nothing to anybody and are left out.
/// </remarks>
public static class StatementRecords
{
    /// <summary>The attributions of each article, by its name; an article that was read and had none is there with an empty list.</summary>
    /// <param name="path">A file, plain or gzipped.</param>
    /// <param name="outermost">Whether statements that stand in the content of another are left out.</param>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file and line.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<AttributionRecord>> Read(string path, bool outermost = false) =>
        Grouped(JsonLines.Read(path, line => ToNamed(line, outermost)));

    /// <summary>The same from lines already open; <paramref name="name"/> is what messages call them.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<AttributionRecord>> Read(TextReader lines, string name, bool outermost = false)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Grouped(JsonLines.Read(lines, name, line => ToNamed(line, outermost)));
    }

    private static Dictionary<string, IReadOnlyList<AttributionRecord>> Grouped(IEnumerable<(string Name, AttributionRecord? Record)> lines) =>
        lines.GroupBy(line => line.Name, line => line.Record, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            IReadOnlyList<AttributionRecord> (group) => [.. group.OfType<AttributionRecord>()],
            StringComparer.Ordinal);

    private static (string Name, AttributionRecord? Record) ToNamed(JsonElement line, bool outermost)
    {
        var name = TextOf(line, "name") ?? TextOf(line, "article") ?? TextOf(line, "id")
            ?? throw new FormatException("neither \"name\" nor \"article\" tells the article");
        var isScored = (TextOf(line, "type") ?? "statement") == "statement"
            && TextOf(line, "kind") != "narrated"
            && !(outermost && TextOf(line, "within") is not null);
        if (!isScored)
        {
            return (name, null);
        }

        var content = JoinedSpans.Of(Stretches(line, "content")) ?? throw new FormatException("a statement without \"content\"");
        return (name, new(JoinedSpans.Of(Stretches(line, "source")), JoinedSpans.Of(Stretches(line, "cue")), content));
    }

    private static string? TextOf(JsonElement line, string property) =>
        line.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<TextSpan> Stretches(JsonElement line, string property) =>
        line.TryGetProperty(property, out var value) ? Stretches(value) : [];

    private static IEnumerable<TextSpan> Stretches(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Stretches),
        _ when value.TryGetProperty("parts", out var parts) && parts.ValueKind == JsonValueKind.Array => Stretches(parts),
        _ => [new TextSpan(value.GetProperty("start").GetInt32(), value.GetProperty("end").GetInt32())],
    };
}
