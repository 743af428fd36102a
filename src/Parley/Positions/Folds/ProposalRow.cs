using Parley.Positions.Proposals;

namespace Parley.Positions.Folds;

/// <summary>Something on the table, with its points and how the parties answer it.</summary>
/// <param name="Id">"pr_" and 16 hexadecimal digits made from the first article that tells of it and its name there.</param>
/// <param name="Name">The fullest phrase that names it.</param>
public sealed record ProposalRow(string Id, string Name)
{
    /// <summary>All phrases that name it, the fullest first.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Whose it is; empty when not told, several when the articles differ.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The day as of which it is first told of; null when no day is known.</summary>
    public DateOnly? FirstSeen { get; init; }

    /// <summary>Its versions, oldest first; none when no point with a number is told.</summary>
    public IReadOnlyList<ProposalVersion> Versions { get; init; } = [];

    /// <summary>How the parties answer, by party.</summary>
    public IReadOnlyList<PartyAnswers> Answers { get; init; } = [];

    /// <summary>How far those who answered agree, on their own word or the article's.</summary>
    public ProvisionColour Colour { get; init; }

    /// <summary>The statements that name it or answer it, oldest first; at least one.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }
}
