using Parley.Positions.Phrases;

namespace Parley.Positions.Acts;

/// <summary>An act and what decided it.</summary>
internal sealed record ActReading(Act Act, Decision Decision)
{
    /// <summary>The words of the content that told it; null when the cue did.</summary>
    public WordRange? Words { get; init; }

    /// <summary>The act that a rule told.</summary>
    public static ActReading By(string rule, Act act, WordRange? words = null) => new(act, new Decision("act", rule, [])) { Words = words };
}
