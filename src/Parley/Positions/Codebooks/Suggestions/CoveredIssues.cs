using Parley.Positions.Issues;

namespace Parley.Positions.Codebooks.Suggestions;

/// <summary>Tells whether a phrase is known to a codebook already.</summary>
internal sealed class CoveredIssues(Codebook codebook)
{
    private readonly List<HashSet<string>> known =
        [.. codebook.Issues.SelectMany(issue => issue.Cues.Append(issue.Label)).Select(words => CueWords.StemsOf(words).ToHashSet(StringComparer.Ordinal)).Where(stems => stems.Count > 0)];

    /// <summary>Whether the phrase holds a label or cue phrase of the codebook, in any order, or is part of one.</summary>
    public bool Hold(string phrase)
    {
        var stems = CueWords.StemsOf(phrase).ToHashSet(StringComparer.Ordinal);
        return known.Any(cue => cue.IsSubsetOf(stems) || stems.IsSubsetOf(cue));
    }
}
