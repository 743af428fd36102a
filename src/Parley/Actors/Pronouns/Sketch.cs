using Parley.Models;
using Parley.Text;

namespace Parley.Actors.Pronouns;

/// <summary>What can be told of a text's sentences without a parser: where they begin, which words may be verbs, which runs are names.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
internal sealed class Sketch
{
    private readonly IReadOnlyList<Word> words;
    private readonly string[] lower;
    private readonly int[] sentenceOf;
    private readonly bool[] isVerb;

    public Sketch(string text, IReadOnlyList<Word> words)
    {
        this.words = words;
        lower = [.. words.Select(word => text.AsSpan(word.Span.Start, word.Span.Length).ToString().ToLowerInvariant())];
        SentenceStarts = SketchSentences.In(words, lower);
        sentenceOf = new int[words.Count];
        for (var sentence = 0; sentence < SentenceStarts.Count; sentence++)
        {
            sentenceOf.AsSpan(SentenceStarts[sentence]).Fill(sentence);
        }

        isVerb = [.. Enumerable.Range(0, words.Count).Select(LooksLikeVerb)];
        Names = SketchNames.In(this);
    }

    public int Count => lower.Length;

    /// <summary>The first word of each sentence, in reading order.</summary>
    public IReadOnlyList<int> SentenceStarts { get; }

    /// <summary>The runs of words with large first letters that are no sentence's small first word.</summary>
    public IReadOnlyList<WordRange> Names { get; }

    /// <summary>A word in small letters; empty before the text's first and after its last.</summary>
    public string this[int word] => word >= 0 && word < lower.Length ? lower[word] : "";

    public int SentenceOf(int word) => sentenceOf[word];

    /// <summary>The words of the sentence in which a word stands.</summary>
    public WordRange SentenceWith(int word)
    {
        var sentence = sentenceOf[word];
        return new WordRange(SentenceStarts[sentence], sentence + 1 < SentenceStarts.Count ? SentenceStarts[sentence + 1] : Count);
    }

    public LetterCase LettersOf(int word) => words[word].Letters;

    /// <summary>Whether a word begins with a large letter.</summary>
    public bool IsLarge(int word) => word < Count && words[word].Letters is LetterCase.Title or LetterCase.Upper;

    public bool IsQuoted(int word) => words[word].Quoting == Quoting.Inside;

    /// <summary>Whether a word may be a finite verb.</summary>
    public bool IsVerb(int word) => word >= 0 && word < Count && isVerb[word];

    public bool Is(int word, WordClass kind) => GrammarWords.Is(this[word], kind);

    /// <summary>Whether a word is the first of its sentence but for quotation marks.</summary>
    public bool StartsSentence(int word)
    {
        var start = SentenceStarts[sentenceOf[word]];
        return start == word || (start == word - 1 && words[start].Quoting == Quoting.Mark);
    }

    /// <summary>The words that a stretch of the text holds or touches; at least one where the text has any.</summary>
    public WordRange WordsOf(TextSpan span)
    {
        var start = Math.Min(Bisection.First(Count, word => words[word].Span.End > span.Start), Count - 1);
        var end = start + 1;
        while (end < Count && words[end].Span.Start < span.End)
        {
            end++;
        }

        return new WordRange(start, end);
    }

    private bool LooksLikeVerb(int index)
    {
        var word = lower[index];
        if (words[index].Letters != LetterCase.Lower)
        {
            return false;
        }

        if (GrammarWords.Is(word, WordClass.Auxiliary, WordClass.Past))
        {
            return true;
        }

        if (word.Length <= 3)
        {
            return false;
        }

        return word.EndsWith("ed", StringComparison.Ordinal)
            ? !Is(index - 1, WordClass.Determiner)
            : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !GrammarWords.Is(word, WordClass.Noun)
                && index > 0 && (words[index - 1].Letters == LetterCase.Title || this[index - 1] is "he" or "she" or "who" or "also" or "then" or ")");
    }
}
