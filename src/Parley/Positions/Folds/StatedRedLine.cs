namespace Parley.Positions.Folds;

/// <summary>A red line of a position, with its words.</summary>
/// <param name="RedLine">The line as found.</param>
/// <param name="Text">The words of the clause that draws it, exactly.</param>
/// <param name="Marker">The words that mark it, exactly.</param>
/// <param name="Evidence">The statement that draws it.</param>
public sealed record StatedRedLine(RedLine RedLine, string Text, string Marker, Evidence Evidence);
