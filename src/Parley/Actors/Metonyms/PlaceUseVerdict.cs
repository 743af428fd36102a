namespace Parley.Actors.Metonyms;

/// <summary>How a place name is used, and the strongest reason for it.</summary>
/// <param name="Use">What the name stands for.</param>
/// <param name="Reason">The rule that told the most for this use; "default" when none told anything.</param>
/// <param name="Score">The sum of all signals: positive for an actor, negative for a place.</param>
internal readonly record struct PlaceUseVerdict(PlaceUse Use, string Reason, double Score);
