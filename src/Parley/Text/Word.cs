namespace Parley.Text;

/// <summary>A word of a text as the reader model counts them, with what the model is told about it.</summary>
/// <param name="Span">Where it stands in the text as stored.</param>
/// <param name="Paragraph">Which of the text's paragraphs it stands in, counted from 0.</param>
/// <param name="Letters">How its letters are written.</param>
/// <param name="Quoting">Whether it stands in double quotation marks, or is one.</param>
public readonly record struct Word(TextSpan Span, int Paragraph, LetterCase Letters, Quoting Quoting);
