using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Scores.Tests;

/// <summary>Statements of a parliamentary debate with the concept of a codebook that each is about and whether it agrees; read from the shared data.</summary>
internal static partial class HansardStatements
{
    /// <summary>What was said, the code of its concept, and whether the speaker agrees; who spoke for whom is not read.</summary>
    public sealed record Row(string Words, string Concept, bool Agrees, string Party);

    /// <summary>The statements; the party serves the majority per party alone.</summary>
    public static IReadOnlyList<Row> Read()
    {
        var records = RecordsOf(File.ReadAllText(Repository.Shared("data/discourse/hansard-statements-dev.csv"))).ToList();
        var head = records[0];
        int Column(string name) => head.IndexOf(name);
        return [.. records.Skip(1).Select(one => new Row(one[Column("text")].Trim(), one[Column("concept")], one[Column("agreement")] == "1", one[Column("organization")]))];
    }

    /// <summary>The title of each code: the line before its definition; of a code with two, the first.</summary>
    public static IReadOnlyDictionary<string, string> Titles()
    {
        var lines = File.ReadAllLines(Repository.Shared("data/discourse/hansard-codebook.txt")).Select(line => line.Trim()).ToList();
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        var title = "";
        for (var index = 1; index < lines.Count; index++)
        {
            if (Definition().IsMatch(lines[index]))
            {
                title = Definition().IsMatch(lines[index - 1]) || title.Length > 0 ? title : lines[index - 1];
            }
            else if (Code().IsMatch(lines[index]))
            {
                titles.TryAdd(lines[index], title);
                title = "";
            }
        }

        return titles;
    }

    private static IEnumerable<List<string>> RecordsOf(string text)
    {
        var (record, field, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == '"')
            {
                var isDoubled = isQuoted && index + 1 < text.Length && text[index + 1] == '"';
                field.Append(isDoubled ? "\"" : "");
                (isQuoted, index) = isDoubled ? (true, index + 1) : (!isQuoted, index);
            }
            else if (isQuoted || character is not (',' or '\n' or '\r'))
            {
                field.Append(character);
            }
            else if (character != '\r')
            {
                record.Add(field.ToString());
                field.Clear();
                if (character == '\n')
                {
                    yield return record;
                    record = [];
                }
            }
        }
    }

    [GeneratedRegex("^(Agreements?|This) (will refer|relates?|refers?) to ")]
    private static partial Regex Definition();

    [GeneratedRegex("^[A-Z]{3,10}$")]
    private static partial Regex Code();
}
