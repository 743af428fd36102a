namespace Parley.Articles.Html;

/// <summary>A paragraph taken from a page, on one line, and what its markup says it is for.</summary>
internal readonly record struct PagePiece(string Words, BlockKind? Kind);
