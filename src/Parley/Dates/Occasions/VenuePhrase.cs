namespace Parley.Dates.Occasions;

/// <summary>Words of a sentence that name a venue.</summary>
/// <param name="Start">The index of its preposition.</param>
/// <param name="End">The index after its last word.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct VenuePhrase(int Start, int End, VenueKind Kind);
