using Parley.Text;

namespace Parley.Dates.Occasions;

/// <summary>A sentence of an article, the quotations in it included.</summary>
/// <param name="Paragraph">Which of the article's paragraphs it stands in, counted from 0.</param>
/// <param name="Words">Its words and marks, at least one.</param>
internal sealed record Sentence(int Paragraph, IReadOnlyList<FrameWord> Words)
{
    public TextSpan Span => new(Words[0].Span.Start, Words[^1].Span.End);
}
