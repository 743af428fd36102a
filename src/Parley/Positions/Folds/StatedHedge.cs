namespace Parley.Positions.Folds;

/// <summary>A hedge of the statement that decides a position; its holder is that statement's actor.</summary>
/// <param name="Text">The phrase, exactly.</param>
/// <param name="Start">Where it begins in the article's text.</param>
/// <param name="End">Where it ends, excluded.</param>
/// <param name="Band">What readers take it to mean; null where none is known.</param>
public sealed record StatedHedge(string Text, int Start, int End, ProbabilityBand? Band);
