using Parley.Text;

namespace Parley.Positions.Phrases;

/// <summary>A sentence, and the words of it that lie in one stretch of a statement.</summary>
/// <param name="Words">All words of the sentence.</param>
/// <param name="Range">Those that lie in the stretch.</param>
internal sealed record SentencePart(ViewWords Words, WordRange Range)
{
    /// <summary>The parts of a statement's stretches, sentence by sentence, in reading order; none is empty.</summary>
    public static IEnumerable<SentencePart> Of(StatementView view, Spans stretches) =>
        from sentence in SentencesOf(view, stretches) from range in sentence.Ranges select new SentencePart(sentence.Words, range);

    /// <summary>The sentences of a statement, each from its first word in a stretch to its last one: a cue between two stretches is inside.</summary>
    public static IEnumerable<SentencePart> Joined(StatementView view, Spans stretches) =>
        from sentence in SentencesOf(view, stretches) select new SentencePart(sentence.Words, new WordRange(sentence.Ranges[0].First, sentence.Ranges[^1].After));

    private static IEnumerable<(ViewWords Words, List<WordRange> Ranges)> SentencesOf(StatementView view, Spans stretches)
    {
        var text = view.Article.Text;
        var around = new TextSpan(Math.Min(view.Sentence.Start, stretches.Start), Math.Max(view.Sentence.End, stretches.End));
        foreach (var paragraph in view.Article.Paragraphs.Where(around.Overlaps))
        {
            foreach (var sentence in Sentences.Of(text, paragraph).Where(sentence => stretches.Overlaps(sentence)))
            {
                var words = new ViewWords(text, [sentence]);
                var ranges = stretches.Select(words.RangeOf).Where(range => range.Count > 0).ToList();
                if (ranges.Count > 0)
                {
                    yield return (words, ranges);
                }
            }
        }
    }
}
