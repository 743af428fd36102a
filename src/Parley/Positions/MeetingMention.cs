using Parley.Dates;
using Parley.Text;

namespace Parley.Positions;

/// <summary>A meeting, call or round of talks that a statement tells of.</summary>
/// <param name="Span">The words that name it: "a phone call on Tuesday".</param>
/// <param name="Participants">Who takes part, by name, as far as told.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Format">How the sides meet.</param>
/// <param name="When">When; null when not told.</param>
/// <param name="Place">The words that name where; null when not told.</param>
public sealed record MeetingMention(
    TextSpan Span, IReadOnlyList<string> Participants, MeetingState State, MeetingFormat Format, TimeExpression? When, TextSpan? Place)
{
    /// <summary>What kind of meeting the words name: "talks" for any round of talks, else the noun in small letters, such as "visit"; null for a verb or a plain "meeting".</summary>
    public string? Noun { get; init; }

    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }
}
