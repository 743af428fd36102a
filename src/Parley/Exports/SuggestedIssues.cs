using System.Globalization;
using Parley.Exports.Views;
using Parley.Positions.Codebooks;
using Parley.Positions.Codebooks.Suggestions;

namespace Parley.Exports;

/// <summary>Writes issues proposed for a codebook.</summary>
public static class SuggestedIssues
{
    private const int Label = 30;

    /// <summary>Writes a table of 80 columns, each proposal with how often it is named, by whom and in which phrases.</summary>
    public static void WriteTable(IReadOnlyList<IssueSuggestion> suggestions, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(suggestions);
        ArgumentNullException.ThrowIfNull(output);
        var lines = new LineWriter(output);
        if (suggestions.Count == 0)
        {
            lines.Write("No noun comes back often enough that the codebook does not cover.");
            return;
        }

        output.Write($"{"issue".PadRight(Label)} statements  articles  parties\n");
        lines.Rule();
        foreach (var one in suggestions)
        {
            var label = one.Issue.Label.Length > Label ? one.Issue.Label[..(Label - 1)] + "…" : one.Issue.Label;
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{label.PadRight(Label)} {one.Statements,10}  {one.Articles,8}  {one.Parties.Count,7}\n"));
            lines.Write($"phrases: {string.Join(", ", one.Issue.Cues)}", indent: 2, hang: 2);
            lines.Write($"by: {(one.Parties.Count == 0 ? "nobody known" : string.Join(", ", one.Parties))}", indent: 2, hang: 2);
        }
    }

    /// <summary>Writes a codebook of the proposals alone: its entries can be pasted into another; each proposition is a draft and says so.</summary>
    public static void WriteJson(IReadOnlyList<IssueSuggestion> suggestions, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(suggestions);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(CodebookFile.Write(new Codebook("Proposed issues", [.. suggestions.Select(one => one.Issue)])));
    }
}
