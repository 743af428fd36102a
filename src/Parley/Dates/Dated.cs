using System.Text.Json.Serialization;
using Parley.Actors;

namespace Parley.Dates;

/// <summary>An attributed statement with its occasion: when it was made, what days it is about, where or through what, and to whom.</summary>
/// <param name="Attributed">The statement and its actor.</param>
/// <param name="Said">When it was made; null where the text does not tell. The publication day is an upper bound, never a value.</param>
/// <param name="Times">The time expressions of the content that name days, in reading order, counted from the day it was made.</param>
/// <param name="Venue">Where or through what it was made; null where the text does not tell.</param>
/// <param name="Addressees">To whom it was made, in reading order; empty where the text does not tell.</param>
[method: JsonConstructor]
public sealed record Dated(
    Attributed Attributed, SaidWhen? Said, IReadOnlyList<TimeExpression> Times, Venue? Venue, IReadOnlyList<Addressee> Addressees)
{
    /// <summary>A statement of which nothing but its actor is known.</summary>
    public Dated(Attributed attributed)
        : this(attributed, Said: null, Times: [], Venue: null, Addressees: [])
    {
    }

    /// <summary>What days the content is about: the first of its time expressions; null when it has none.</summary>
    public TimeExpression? About => Times.Count > 0 ? Times[0] : null;
}
