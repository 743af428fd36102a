using Parley.Text;

namespace Parley.Positions;

/// <summary>What somebody makes an act or a yes depend on.</summary>
/// <param name="Span">The clause or phrase with its conditional words, exactly; within the statement's content, but for conditional words just before it.</param>
/// <param name="Kind">Its conditional words.</param>
/// <param name="Direction">How it bears on what depends on it.</param>
/// <param name="Obligor">The words that name who must meet it, within the span; null when it does not name them.</param>
public sealed record Condition(TextSpan Span, ConditionKind Kind, ConditionDirection Direction, TextSpan? Obligor)
{
    /// <summary>The side whose act or consent depends on it, where the statement tells that it is another's than the speaker's: "the mediator said Karvia would sign only if"; null for the speaker's.</summary>
    public string? Setter { get; init; }

    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }
}
