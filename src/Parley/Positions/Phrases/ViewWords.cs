using Parley.Text;

namespace Parley.Positions.Phrases;

/// <summary>The words of some stretches of an article, as the rules of positions read them.</summary>
/// <remarks>
/// As <see cref="Text.Words"/> cuts them, but: "'s" and "n't" are words of their own ("didn't" is "did" and "n't", "can't" "can" and "n't", "won't" "will" and "n't"),
/// letters joined by points or hyphens are one ("u.s.", "30-day"), and every mark of punctuation is a word. White space is none.
/// </remarks>
internal sealed class ViewWords
{
    private readonly List<(TextSpan Span, string Lower)> words = [];

    /// <summary>Cuts the stretches, in reading order.</summary>
    public ViewWords(string text, IEnumerable<TextSpan> stretches)
    {
        Text = text;
        foreach (var stretch in stretches)
        {
            var spans = Parley.Text.Words.SpansIn(text, stretch).ToList();
            for (var index = 0; index < spans.Count; index++)
            {
                index = Add(spans, index);
            }
        }
    }

    /// <summary>The article's text.</summary>
    public string Text { get; }

    public int Count => words.Count;

    /// <summary>All of them.</summary>
    public WordRange All => new(0, Count);

    /// <summary>Where a word stands in the article's text.</summary>
    public TextSpan this[int index] => words[index].Span;

    /// <summary>A word in small letters, apostrophes straight; empty outside the view.</summary>
    public string Lower(int index) => index >= 0 && index < words.Count ? words[index].Lower : "";

    /// <summary>Whether a word begins with a large letter.</summary>
    public bool IsCapital(int index) => index >= 0 && index < words.Count && char.IsUpper(Text[words[index].Span.Start]);

    /// <summary>Whether a word is a number, in figures or spelt up to a hundred.</summary>
    public bool IsNumber(int index) => Lower(index) is { Length: > 0 } word && (char.IsAsciiDigit(word[0]) || NumberNames.Contains(word));

    /// <summary>From the first word's start to the last one's end.</summary>
    public TextSpan SpanOf(int first, int after) => new(words[first].Span.Start, words[after - 1].Span.End);

    /// <summary>The words that lie in a stretch of the text; empty when none does.</summary>
    public WordRange RangeOf(TextSpan span)
    {
        var first = Bisection.First(words.Count, index => words[index].Span.Start >= span.Start);
        var after = Bisection.First(words.Count, index => words[index].Span.End > span.End);
        return new WordRange(first, Math.Max(first, after));
    }

    private static readonly HashSet<string> NumberNames = new(StringComparer.Ordinal)
    {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion",
    };

    private int Add(List<TextSpan> spans, int index)
    {
        var last = index;
        while (Joins(spans, last))
        {
            last += 2;
        }

        var span = new TextSpan(spans[index].Start, spans[last].End);
        var lower = Text[span.Start..span.End].ToLowerInvariant().Replace('’', '\'');
        if (index == last && IsApostrophe(span) && IsNext(spans, index, "s"))
        {
            words.Add((new TextSpan(span.Start, spans[index + 1].End), "'s"));
            return index + 1;
        }

        if (lower.EndsWith('n') && last + 2 < spans.Count && IsApostrophe(spans[last + 1]) && spans[last + 1].Start == span.End && IsNext(spans, last + 1, "t"))
        {
            AddNegated(span, lower, spans[last + 2].End);
            return last + 2;
        }

        words.Add((span, lower));
        return last;
    }

    private void AddNegated(TextSpan verb, string lower, int end)
    {
        // "can't" keeps its n: its verb is "can"; "won't" is "will".
        var isCan = lower == "can";
        var cut = isCan ? verb.End : verb.End - 1;
        words.Add((new TextSpan(verb.Start, cut), lower switch { "can" => "can", "won" => "will", "shan" => "shall", _ => lower[..^1] }));
        words.Add((new TextSpan(cut, end), "n't"));
    }

    /// <summary>Whether a word, a hyphen or point, and a word touch: "30-day", "U.S".</summary>
    private bool Joins(List<TextSpan> spans, int index)
    {
        if (index + 2 >= spans.Count || spans[index].End != spans[index + 1].Start || spans[index + 1].End != spans[index + 2].Start || spans[index + 1].Length != 1)
        {
            return false;
        }

        var (before, joint, after) = (Text[spans[index].End - 1], Text[spans[index + 1].Start], Text[spans[index + 2].Start]);
        return char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)
            && (joint is '-' or '‑' || (joint == '.' && (spans[index].Length == 1 || char.IsDigit(before))) || (joint == ',' && char.IsDigit(before) && char.IsDigit(after)));
    }

    private bool IsApostrophe(TextSpan span) => span.Length == 1 && Text[span.Start] is '\'' or '’' or '`';

    private bool IsNext(List<TextSpan> spans, int index, string letters) =>
        index + 1 < spans.Count && spans[index].End == spans[index + 1].Start && string.Equals(spans[index + 1].In(Text), letters, StringComparison.OrdinalIgnoreCase);
}
