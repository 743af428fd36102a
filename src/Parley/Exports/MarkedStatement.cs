using Parley.Statements;

namespace Parley.Exports;

/// <summary>A statement as a page shows it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Index">Its place in the article, from 0.</param>
/// <param name="Colour">Which of the nine colours its speaker has; 8 is for speakers beyond the first eight and for nobody.</param>
/// <param name="Anchor">Where the text's mark is linked to.</param>
/// <param name="Tip">Speaker, cue, kind, mode and confidence in a line.</param>
internal sealed record MarkedStatement(Statement Statement, int Index, int Colour, string Anchor, string Tip);
