using System.Text.RegularExpressions;
using Parley.Text;

namespace Parley.Articles.Archives;

/// <summary>What the lines of exports of all archives have in common.</summary>
internal static partial class ArchiveLines
{
    // Longer than any date with weekday, time, zone and edition.
    private const int LongestDayLine = 80;

    /// <summary>The paragraphs in lines: between blank lines where the lines are wrapped, else each line one.</summary>
    public static IEnumerable<string> Paragraphs(IReadOnlyList<string> lines)
    {
        var text = string.Join('\n', lines.Select(line => line.Trim()));
        return Text.Paragraphs.Of(text, Wrapping.IsWrapped(text)).Select(span => OneLine(span.In(text)));
    }

    /// <summary>The stretches of lines between blank lines, each without the white space around its lines.</summary>
    public static List<List<string>> Blocks(IEnumerable<string> lines)
    {
        List<List<string>> blocks = [[]];
        foreach (var line in lines)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                blocks[^1].Add(line.TrimEnd());
            }
            else if (blocks[^1].Count > 0)
            {
                blocks.Add([]);
            }
        }

        blocks.RemoveAll(block => block.Count == 0);
        return blocks;
    }

    /// <summary>The day that a line holds, when it holds little else; null otherwise.</summary>
    public static DateOnly? DayOf(string line) => line.Length <= LongestDayLine ? PublicationDay.Parse(line.Trim()) : null;

    /// <summary>Whether a line tells who owns the text.</summary>
    public static bool IsCopyright(string line) => Copyright().IsMatch(line);

    public static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("""^\s*(?:\(c\)|©|copyright\b|all rights reserved)""", RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();
}
