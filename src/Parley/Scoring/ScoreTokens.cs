using System.Globalization;
using System.Text;
using Parley.Text;

namespace Parley.Scoring;

/// <summary>A text cut into the units that scores count: maximal runs of word characters, and single symbols that are no white space.</summary>
/// <remarks>
/// The same cut as Python's <c>\w+|[^\w\s]</c>, by code point: word characters are letters, numbers of any kind and the
/// underscore. Combining marks and soft hyphens are symbols. Reader models cut words differently and do not use this.
/// </remarks>
internal sealed class ScoreTokens
{
    private readonly TextSpan[] spans;

    private ScoreTokens(string text, TextSpan[] spans)
    {
        Text = text;
        this.spans = spans;
    }

    public string Text { get; }

    public int Count => spans.Length;

    public TextSpan this[int index] => spans[index];

    public ReadOnlySpan<char> Word(int index) => Text.AsSpan(spans[index].Start, spans[index].Length);

    public static ScoreTokens Of(string text)
    {
        var spans = new List<TextSpan>(text.Length / 5);
        var wordStart = -1;
        var index = 0;
        while (index < text.Length)
        {
            // A lone surrogate decodes to the replacement character, which is a symbol.
            Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
            if (IsWordCharacter(rune))
            {
                wordStart = wordStart < 0 ? index : wordStart;
            }
            else
            {
                EndWord(index);
                if (!IsWhiteSpace(rune))
                {
                    spans.Add(new TextSpan(index, index + length));
                }
            }

            index += length;
        }

        EndWord(text.Length);
        return new ScoreTokens(text, [.. spans]);

        void EndWord(int end)
        {
            if (wordStart >= 0)
            {
                spans.Add(new TextSpan(wordStart, end));
                wordStart = -1;
            }
        }
    }

    /// <summary>The tokens that a stretch touches, also in part; empty when it holds white space only.</summary>
    public TokenRange Touched(TextSpan span)
    {
        var first = FirstEndingAfter(span.Start);
        var end = first;
        while (end < spans.Length && spans[end].Start < span.End)
        {
            end++;
        }

        return span.IsEmpty ? new TokenRange(first, first) : new TokenRange(first, end);
    }

    private int FirstEndingAfter(int offset) =>
        Bisection.First(spans.Length, span => spans[span].End > offset);

    private static bool IsWordCharacter(Rune rune) =>
        rune.Value == '_' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    // Python counts the four information separators as white space; .NET does not.
    private static bool IsWhiteSpace(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is >= 0x1C and <= 0x1F;
}
