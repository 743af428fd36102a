using Parley.Articles;
using Parley.Text;

namespace Parley.Actors.Books;

/// <summary>An article cut into words and sentences, with ways to step from word to word.</summary>
internal sealed class ArticleWords
{
    /// <summary>Cuts all paragraphs of an article, captions included.</summary>
    public ArticleWords(Article article)
    {
        Text = article.Text;
        Words = Parley.Text.Words.Of(article.Text, article.Paragraphs);
        Sentences = [.. article.Paragraphs.SelectMany(paragraph => Parley.Text.Sentences.Of(article.Text, paragraph))];
    }

    public string Text { get; }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>All sentences in reading order.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; }

    /// <summary>The characters of a word; empty before the first and after the last.</summary>
    public ReadOnlySpan<char> At(int word) =>
        word >= 0 && word < Words.Count ? Text.AsSpan(Words[word].Span.Start, Words[word].Span.Length) : default;

    /// <summary>The first word that ends after an offset; the number of words when there is none.</summary>
    public int WordFrom(int offset) =>
        Bisection.First(Words.Count, word => Words[word].Span.End > offset);

    /// <summary>The sentence an offset lies in, by its index; the one before when it lies between two, 0 at the least.</summary>
    public int SentenceAt(int offset) =>
        Math.Max(0, Bisection.First(Sentences.Count, sentence => Sentences[sentence].Start > offset) - 1);

    /// <summary>The paragraph an offset lies in, counted from 0.</summary>
    public int ParagraphAt(int offset)
    {
        var word = Math.Min(WordFrom(offset), Words.Count - 1);
        return word < 0 ? 0 : Words[word].Paragraph;
    }

    /// <summary>Whether two neighbouring words stand in one paragraph.</summary>
    public bool AreTogether(int word, int next) =>
        word >= 0 && next >= 0 && word < Words.Count && next < Words.Count && Words[word].Paragraph == Words[next].Paragraph;

    /// <summary>Whether a word begins with a large letter.</summary>
    public bool IsCapitalised(int word) => At(word) is [var first, ..] && char.IsUpper(first);

    /// <summary>The text from one word to the end of another, that one excluded.</summary>
    public TextSpan SpanOf(int start, int end) => new(Words[start].Span.Start, Words[end - 1].Span.End);
}
