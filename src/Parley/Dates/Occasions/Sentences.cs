using Parley.Articles;
using Parley.Text;

namespace Parley.Dates.Occasions;

/// <summary>The sentences of an article; a sentence does not end inside a quotation, only with one.</summary>
internal sealed class Sentences
{
    private readonly List<Sentence> sentences = [];

    public Sentences(Article article)
    {
        Text = article.Text;
        for (var paragraph = 0; paragraph < article.Paragraphs.Count; paragraph++)
        {
            AddParagraph(paragraph, article.Paragraphs[paragraph]);
        }
    }

    public string Text { get; }

    public int Count => sentences.Count;

    public Sentence this[int index] => sentences[index];

    /// <summary>The sentence that holds an offset, or the last one before it; -1 when there is none.</summary>
    public int IndexAt(int offset) =>
        Bisection.First(sentences.Count, sentence => sentences[sentence].Span.Start > offset) - 1;

    private void AddParagraph(int paragraph, TextSpan span)
    {
        var words = FrameWords.Of(Text, span);
        var quotations = QuotationMarks.In(Text, span);
        var start = 0;
        for (var index = 0; index < words.Count; index++)
        {
            var end = EndAfter(words, index);
            if (end < 0 || quotations.Any(quotation => quotation.Span.Start < words[index].Span.Start && words[end - 1].Span.End < quotation.Span.End))
            {
                continue;
            }

            sentences.Add(new Sentence(paragraph, words[start..end]));
            (start, index) = (end, end - 1);
        }

        if (start < words.Count)
        {
            sentences.Add(new Sentence(paragraph, words[start..]));
        }
    }

    /// <summary>Where the sentence ends that the mark at an index ends, its closing marks included; -1 when it ends none.</summary>
    private static int EndAfter(List<FrameWord> words, int index)
    {
        if (words[index].Text is not ("." or "?" or "!" or "…"))
        {
            return -1;
        }

        var end = index + 1;
        while (end < words.Count && words[end].Span.Start == words[end - 1].Span.End && words[end].IsMark)
        {
            end++;
        }

        if (end == words.Count)
        {
            return end;
        }

        var next = words[end].IsMark && end + 1 < words.Count ? words[end + 1] : words[end];
        return next.IsCapital || char.IsDigit(next.Text[0]) || next.IsMark ? end : -1;
    }
}
