using Parley.Text;

namespace Parley.Dates;

/// <summary>Where or through what a statement was made: a place, an event or a medium.</summary>
/// <param name="Span">The words with their preposition: "aboard Air Force One", "in a statement".</param>
/// <param name="IsCarriedOver">Whether the words stand with an earlier statement of the same passage, or in the sentence that leads in to it.</param>
public sealed record Venue(TextSpan Span, bool IsCarriedOver = false);
