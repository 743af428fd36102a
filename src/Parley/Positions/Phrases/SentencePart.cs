using Parley.Text;

namespace Parley.Positions.Phrases;

/// <summary>A sentence, and the words of it that lie in one stretch of a statement.</summary>
/// <param name="Words">All words of the sentence.</param>
/// <param name="Range">Those that lie in the stretch.</param>
internal sealed record SentencePart(ViewWords Words, WordRange Range)
{
    /// <summary>The parts of a statement's stretches, sentence by sentence, in reading order; none is empty.</summary>
    public static IEnumerable<SentencePart> Of(StatementView view, Spans stretches)
    {
        var text = view.Article.Text;
        var around = new TextSpan(Math.Min(view.Sentence.Start, stretches.Start), Math.Max(view.Sentence.End, stretches.End));
        foreach (var paragraph in view.Article.Paragraphs.Where(around.Overlaps))
        {
            foreach (var sentence in Sentences.Of(text, paragraph).Where(sentence => stretches.Overlaps(sentence)))
            {
                var words = new ViewWords(text, [sentence]);
                foreach (var range in stretches.Select(words.RangeOf).Where(range => range.Count > 0))
                {
                    yield return new SentencePart(words, range);
                }
            }
        }
    }
}
