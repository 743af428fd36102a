namespace Parley.Actors.Metonyms;

/// <summary>One reason to read a place name as an actor (positive weight) or as the place (negative weight).</summary>
/// <param name="Name">The rule that saw it.</param>
/// <param name="Weight">How much it tells: 1 is a hint, 4 settles it unless another as strong speaks against it.</param>
internal readonly record struct PlaceUseSignal(string Name, double Weight);
