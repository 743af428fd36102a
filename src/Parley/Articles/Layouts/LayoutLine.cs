using System.Text.RegularExpressions;
using Parley.Text;

namespace Parley.Articles.Layouts;

/// <summary>A paragraph while it is being decided what it is for.</summary>
internal sealed partial class LayoutLine(TextSpan span, string text)
{
    /// <summary>Units of a paragraph that its words are kept of; patterns look no further, so that a huge one costs no time.</summary>
    private const int MostWords = 1000;

    public TextSpan Span { get; } = span;

    public string Text { get; } = text;

    /// <summary>What it is for; null while undecided, which is body in the end.</summary>
    public BlockKind? Kind { get; set; }

    /// <summary>Its words on one line, white space as single blanks; cut off when very long.</summary>
    public string Words { get; } = string.Join(' ', text.Substring(span.Start, Math.Min(span.Length, MostWords)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether <see cref="Words"/> are no more than this many units, and the paragraph ends with them.</summary>
    public bool IsAtMost(int length) => Span.Length <= MostWords && Words.Length <= length;

    /// <summary>Whether it ends as a sentence does, closing quotation marks and brackets left aside.</summary>
    public bool EndsSentence => LastMark is '.' or '!' or '?' or '…' or ':' or ';' or ',';

    /// <summary>The last character that is no closing quotation mark or bracket; NUL when there is none.</summary>
    public char LastMark => Words.TrimEnd('"', '”', '’', '\'', '»', ')', ']') is { Length: > 0 } words ? words[^1] : '\0';

    /// <summary>Whether it says who said something: then it is no line that may be passed over.</summary>
    public bool Reports => ReportingWord().IsMatch(Words);

    [GeneratedRegex("""\b(?:said|told|tweeted|wrote|added|asked|according to|announced|declared|stated|replied)\b""")]
    private static partial Regex ReportingWord();
}
