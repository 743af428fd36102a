namespace Parley.Positions.Issues;

/// <summary>Tells which issues of a codebook words touch.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
public interface IFindIssues
{
    /// <summary>The up to three issues that fit words best, best first, each with whether it is touched; none for a codebook without issues.</summary>
    /// <param name="words">The words of a statement's content.</param>
    /// <param name="around">The paragraphs that hold them, for words that name no issue themselves; null to go by the words alone.</param>
    IReadOnlyList<IssueScore> Find(string words, string? around = null);
}
