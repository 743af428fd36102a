using Parley.Text;

namespace Parley.Articles;

/// <summary>A stretch of an article and what it is for. Blocks are in reading order and do not overlap; each lies within one paragraph.</summary>
public readonly record struct Block(BlockKind Kind, TextSpan Span);
