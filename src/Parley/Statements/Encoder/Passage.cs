using Parley.Models;
using Parley.Text;

namespace Parley.Statements.Encoder;

/// <summary>The paragraphs of an article that are read, as words, pieces and windows.</summary>
internal sealed class Passage
{
    private readonly bool[] isQuoted;

    /// <summary>Cuts paragraphs into words, pieces and windows.</summary>
    /// <param name="text">The text as stored.</param>
    /// <param name="paragraphs">The stretches of it that are read.</param>
    /// <param name="pieces">The model's vocabulary.</param>
    /// <param name="limits">The model's window sizes.</param>
    /// <param name="asSentences">Whether each stretch is read as if it began with a large letter.</param>
    public Passage(string text, IReadOnlyList<TextSpan> paragraphs, WordPieces pieces, WindowLimits limits, bool asSentences = false)
    {
        Text = text;
        Paragraphs = paragraphs;
        Words = asSentences ? Capitalised(Parley.Text.Words.Of(text, paragraphs)) : Parley.Text.Words.Of(text, paragraphs);
        Pieces = new PieceSequence(text, Words, pieces);
        Windows = Models.Windows.Of(text, Words, Pieces, limits);
        Quotations = [.. paragraphs.SelectMany(paragraph => QuotationMarks.In(text, paragraph))];
        isQuoted = new bool[Words.Count];
        MarkQuoted();
    }

    public string Text { get; }

    public IReadOnlyList<TextSpan> Paragraphs { get; }

    public IReadOnlyList<Word> Words { get; }

    public PieceSequence Pieces { get; }

    public IReadOnlyList<Window> Windows { get; }

    /// <summary>The words of one paragraph.</summary>
    public WordRange WordsOfParagraph(int paragraph)
    {
        var start = WordFrom(Paragraphs[paragraph].Start);
        return new WordRange(start, paragraph + 1 < Paragraphs.Count ? WordFrom(Paragraphs[paragraph + 1].Start) : Words.Count);
    }

    /// <summary>What stands in quotation marks, in reading order.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>Whether a word is a quotation mark of a quotation or stands inside one.</summary>
    public bool IsQuoted(int word) => isQuoted[word];

    /// <summary>Whether every word of a paragraph stands in quotation marks.</summary>
    public bool IsWhollyQuoted(int paragraph)
    {
        var words = WordsOfParagraph(paragraph);
        return words.Length > 0 && isQuoted.AsSpan(words.Start, words.Length).IndexOf(false) < 0;
    }

    /// <summary>Whether a paragraph ends in a quotation whose mark is not closed.</summary>
    public bool EndsUnclosed(int paragraph)
    {
        var end = Paragraphs[paragraph].End;
        foreach (var quotation in Quotations)
        {
            if (quotation.Span.End == end)
            {
                return !quotation.HasClosing;
            }
        }

        return false;
    }

    /// <summary>Whether a word begins with a letter or a digit.</summary>
    public bool IsSpoken(int word) => char.IsLetterOrDigit(Text[Words[word].Span.Start]);

    /// <summary>The first word that ends after an offset; the number of words when there is none.</summary>
    public int WordFrom(int offset) =>
        Bisection.First(Words.Count, word => Words[word].Span.End > offset);

    /// <summary>The words that a stretch of the text holds or touches.</summary>
    public WordRange WordsOf(TextSpan span)
    {
        var start = WordFrom(span.Start);
        var end = start;
        while (end < Words.Count && Words[end].Span.Start < span.End)
        {
            end++;
        }

        return new WordRange(start, end);
    }

    /// <summary>The words with the first of each paragraph counted as one with a large first letter.</summary>
    private static Word[] Capitalised(IReadOnlyList<Word> words)
    {
        var capitalised = words.ToArray();
        for (var word = 0; word < capitalised.Length; word++)
        {
            if ((word == 0 || words[word].Paragraph != words[word - 1].Paragraph) && words[word].Letters == LetterCase.Lower)
            {
                capitalised[word] = words[word] with { Letters = LetterCase.Title };
            }
        }

        return capitalised;
    }

    private void MarkQuoted()
    {
        foreach (var quotation in Quotations)
        {
            var range = WordsOf(quotation.Span);
            isQuoted.AsSpan(range.Start, range.Length).Fill(true);
        }
    }

    /// <summary>The text from the first of some words to the end of the last.</summary>
    public TextSpan SpanOf(WordRange words) => new(Words[words.Start].Span.Start, Words[words.End - 1].Span.End);

    /// <summary>The characters of one word.</summary>
    public ReadOnlySpan<char> WordAt(int word) => Text.AsSpan(Words[word].Span.Start, Words[word].Span.Length);
}
