namespace Parley.Statements;

/// <summary>How statements are found; the defaults are what a user wants.</summary>
public sealed record FinderSettings
{
    /// <summary>How many windows of one article are read side by side; at least 1. Changes no result.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>Names of rules and steps that are left out, to measure what they are worth (<c>docs/scores.md</c>); "all" leaves out every one.</summary>
    public IReadOnlySet<string> Off { get; init; } = new HashSet<string>();

    internal bool IsOff(string name) => Off.Contains(name) || Off.Contains("all");
}
