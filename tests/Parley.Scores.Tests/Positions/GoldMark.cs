using System.Text.Json;
using Parley.Text;

namespace Parley.Scores.Tests.Positions;

/// <summary>One mark of the gold, or of the program in the same form: see Gold/guidelines.md.</summary>
/// <param name="What">"condition", "redLine", "proposal", "response", "guarantee", "measure", "meeting", "hedge" or "row".</param>
/// <param name="Text">The name of the text's file.</param>
/// <param name="Spans">Where it stands: one span, or the mentions of a proposal or meeting.</param>
/// <param name="Kind">Its kind; null where the closed lists have none.</param>
/// <param name="Parties">The side or sides; empty when nobody is named.</param>
/// <param name="State">Its state, with who claims it for a response; for a row the stance.</param>
internal sealed record GoldMark(string What, string Text, IReadOnlyList<TextSpan> Spans, string? Kind, IReadOnlyList<string> Parties, string? State)
{
    /// <summary>The issue of a row; else null.</summary>
    public string? Issue { get; init; }

    /// <summary>Reads the marks of a file, changes apart.</summary>
    public static IReadOnlyList<GoldMark> Read(string file, IReadOnlyDictionary<string, string> texts) =>
    [
        .. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(mark => mark.GetProperty("what").GetString() != "change")
            .Select(mark => Of(mark, texts)),
    ];

    private static GoldMark Of(JsonElement mark, IReadOnlyDictionary<string, string> texts)
    {
        var what = Value(mark, "what") ?? "";
        var name = Value(mark, "name") ?? "";
        var text = texts[name];
        var words = mark.TryGetProperty("mentions", out var mentions)
            ? mentions.EnumerateArray().SelectMany(one => All(text, one.GetString() ?? "")).Distinct().Order().ToList()
            : [Nth(text, Value(mark, "text") ?? "", mark.TryGetProperty("nth", out var nth) && nth.ValueKind == JsonValueKind.Number ? nth.GetInt32() : 1)];
        var parties = what == "meeting" && mark.TryGetProperty("parties", out var many) && many.ValueKind == JsonValueKind.Array
            ? many.EnumerateArray().Select(one => one.GetString() ?? "").ToList()
            : [.. PartyNames.Of(Value(mark, "party"))];
        return new GoldMark(what, name, words, Value(mark, "kind"), parties, StateOf(what, mark)) { Issue = Value(mark, "issue") };
    }

    private static string? StateOf(string what, JsonElement mark) => what switch
    {
        "row" => Value(mark, "stance"),
        "response" => $"{Value(mark, "state")} {Value(mark, "claimedBy")}",
        _ => Value(mark, "state"),
    };

    private static string? Value(JsonElement mark, string name) =>
        mark.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static TextSpan Nth(string text, string words, int nth)
    {
        var spans = All(text, words).ToList();
        return spans[Math.Min(nth, spans.Count) - 1];
    }

    private static IEnumerable<TextSpan> All(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0 && words.Length > 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            yield return new TextSpan(at, at + words.Length);
        }
    }
}
