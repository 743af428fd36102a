using Parley.Models;

namespace Parley.Statements.Encoder;

/// <summary>One stretch of a draft's content.</summary>
/// <param name="Words">The words, in the passage.</param>
/// <param name="Link">The linker's probability that it belongs to the draft's cue; 1 when a rule put it there.</param>
internal readonly record struct DraftContent(WordRange Words, double Link)
{
    public int Start => Words.Start;

    public int End => Words.End;
}
