using Parley.Text;

namespace Parley.Statements.Narration;

/// <summary>The words of a sentence, as the rules of narration read them.</summary>
internal sealed class SentenceWords
{
    private readonly List<(TextSpan Span, string Lower, bool IsQuoted)> words = [];

    public SentenceWords(string text, TextSpan sentence)
    {
        Text = text;
        var inside = false;
        foreach (var span in Words.SpansIn(text, sentence))
        {
            var lower = span.In(text).ToLowerInvariant();
            inside = lower switch { "“" => true, "”" => false, "\"" => !inside, _ => inside };
            words.Add((span, lower switch { "’" => "'", "," when IsBetweenDigits(text, span) => ".", "-" when span.Start > sentence.Start && char.IsWhiteSpace(text[span.Start - 1]) => "—", _ => lower }, inside));
        }
    }

    public string Text { get; }

    public int Count => words.Count;

    public TextSpan this[int index] => words[index].Span;

    /// <summary>A word in small letters; empty outside the sentence.</summary>
    public string Lower(int index) => index >= 0 && index < words.Count ? words[index].Lower : "";

    /// <summary>Whether a word begins with a large letter.</summary>
    public bool IsCapital(int index) => index >= 0 && index < words.Count && char.IsUpper(Text[words[index].Span.Start]);

    /// <summary>Whether a word stands in double quotation marks.</summary>
    public bool IsQuoted(int index) => index >= 0 && index < words.Count && words[index].IsQuoted;

    /// <summary>Whether a word of one of the lists of small words stands here.</summary>
    public bool Is(string list, int index) => Lower(index) is { Length: > 0 } word && ClauseLexicon.Is(list, word);

    /// <summary>Whether a mark that ends a clause or noun phrase stands here.</summary>
    public bool IsMark(int index) => Lower(index) is "," or ";" or ":" or "—" or "–" or "(" or ")" or "“" or "”" or "\"";

    private static bool IsBetweenDigits(string text, TextSpan span) =>
        span.Start > 0 && span.End < text.Length && char.IsAsciiDigit(text[span.Start - 1]) && char.IsAsciiDigit(text[span.End]);

    /// <summary>From the first word's start to the end of the word before <paramref name="after"/>.</summary>
    public TextSpan SpanOf(int first, int after) => new(words[first].Span.Start, words[after - 1].Span.End);

    /// <summary>The first word that begins at a place of the text or after it.</summary>
    public int From(int place) => Bisection.First(words.Count, index => words[index].Span.Start >= place);

    /// <summary>The index of the word before which adverbs and days end, going left: after "Arafat Wednesday", "Serbia on Thursday flatly" that of the name's end.</summary>
    public int BeforeAdverbs(int index)
    {
        while (index >= 0)
        {
            var word = Lower(index);
            if (ClauseLexicon.Is("adverb", word) || (word.EndsWith("ly", StringComparison.Ordinal) && word.Length > 4 && !IsCapital(index)))
            {
                index--;
            }
            else if (ClauseLexicon.Is("day", word))
            {
                index -= Lower(index - 1) is "on" or "last" or "late" or "early" ? 2 : 1;
            }
            else if (word is "week" or "month" or "year" or "weekend" && Lower(index - 1) is "last" or "this" or "next" or "earlier" && index > 1)
            {
                index -= 2;
            }
            else
            {
                break;
            }
        }

        return index;
    }
}
