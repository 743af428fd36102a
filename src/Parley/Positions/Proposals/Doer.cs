namespace Parley.Positions.Proposals;

/// <summary>Who does what a verb says.</summary>
/// <param name="Parties">The sides; empty when not told.</param>
/// <param name="IsSpeaker">Whether it is the speaker of the statement.</param>
/// <param name="First">The index of the subject's first word; the verb group's own when it has none beside it.</param>
internal sealed record Doer(IReadOnlyList<string> Parties, bool IsSpeaker, int First)
{
    /// <summary>Nobody that can be told.</summary>
    public static Doer Unknown(int first) => new([], IsSpeaker: false, first);

    /// <summary>Whether it is told who.</summary>
    public bool IsKnown => Parties.Count > 0;
}
