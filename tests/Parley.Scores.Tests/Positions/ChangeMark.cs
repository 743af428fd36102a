using System.Text.Json;
using Parley.Positions.Folds;
using Parley.Text;

namespace Parley.Scores.Tests.Positions;

/// <summary>A position that moved, as the gold marks it or as the program tells it.</summary>
/// <param name="Issue">The issue's id.</param>
/// <param name="Parties">Whose position.</param>
/// <param name="Type">How it moved: "hardened", "conditionAdded".</param>
/// <param name="Text">The name of the text that holds the words after.</param>
/// <param name="After">Where the words of the position after stand in that text; none when they are not in it.</param>
internal sealed record ChangeMark(string Issue, IReadOnlyList<string> Parties, string Type, string Text, IReadOnlyList<TextSpan> After)
{
    /// <summary>Reads the changes of a file of marks.</summary>
    public static IReadOnlyList<ChangeMark> Read(string file, IReadOnlyDictionary<string, string> texts) =>
    [
        .. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(mark => mark.GetProperty("what").GetString() == "change")
            .Select(mark => Of(mark, texts)),
    ];

    /// <summary>A change that the program tells; all words that take the new stance in the newest text count as its words after.</summary>
    public static ChangeMark Of(ChangeRow row)
    {
        var text = row.After.Latest.ArticleName;
        return new ChangeMark(
            row.Issue.Id,
            PartyNames.Of(row.Party),
            JsonNamingPolicy.CamelCase.ConvertName(row.Type.ToString()),
            text,
            [.. row.After.Evidence.Where(evidence => evidence.ArticleName == text).SelectMany(evidence => evidence.Parts)]);
    }

    /// <summary>Whether both tell of the same issue and party in the same text.</summary>
    public bool IsOfSamePosition(ChangeMark other) => Issue == other.Issue && Text == other.Text && PartyNames.AreSame(Parties, other.Parties);

    /// <summary>Whether they also move the same way, toward no or toward yes; a reversal may be either, a clarification is neither.</summary>
    public bool MovesAlike(ChangeMark other) =>
        IsOfSamePosition(other) && (Way == other.Way || (Way is null && other.Way is not 0) || (other.Way is null && Way is not 0));

    /// <summary>Whether they also have the same type and share words after.</summary>
    public bool IsSameAs(ChangeMark other) => IsOfSamePosition(other) && Type == other.Type && After.Any(one => other.After.Any(one.Overlaps));

    private int? Way => Type switch
    {
        "hardened" or "conditionAdded" => -1,
        "softened" or "conditionDropped" => 1,
        "reversed" => null,
        _ => 0,
    };

    private static ChangeMark Of(JsonElement mark, IReadOnlyDictionary<string, string> texts)
    {
        var after = mark.GetProperty("after");
        var (name, words) = (after.GetProperty("name").GetString() ?? "", after.GetProperty("text").GetString() ?? "");
        var at = texts[name].IndexOf(words, StringComparison.Ordinal);
        return new ChangeMark(
            mark.GetProperty("issue").GetString() ?? "",
            PartyNames.Of(mark.GetProperty("party").GetString()),
            mark.GetProperty("type").GetString() ?? "",
            name,
            at < 0 ? [] : [new TextSpan(at, at + words.Length)]);
    }
}
