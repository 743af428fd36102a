namespace Parley.Models;

/// <summary>Vocabulary ids of the pieces that stand for no word.</summary>
/// <param name="Start">Opens every window.</param>
/// <param name="Separator">Stands between paragraphs and closes every window.</param>
public readonly record struct SpecialPieces(int Start, int Separator);
