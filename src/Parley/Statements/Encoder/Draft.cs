using Parley.Models;

namespace Parley.Statements.Encoder;

/// <summary>A statement in the making, in words of the passage that is read.</summary>
/// <param name="Source">Who; null when nobody is named.</param>
/// <param name="Cue">The handle: every draft has one.</param>
/// <param name="Contents">What, in reading order; at least one in a finished draft.</param>
/// <param name="Sureness">How sure the model is of its parts.</param>
internal sealed record Draft(WordRange? Source, WordRange Cue, IReadOnlyList<DraftContent> Contents, Sureness Sureness)
{
    /// <summary>The last rule that changed the draft, or null.</summary>
    public string? Rule { get; init; }

    /// <summary>The contents as one stretch: the only one, or two with at most one word between them; null for others.</summary>
    public WordRange? OneStretch => Contents switch
    {
        [var one] => one.Words,
        [var first, var second] when second.Start - first.End <= 1 => new WordRange(first.Start, second.End),
        _ => null,
    };
}
