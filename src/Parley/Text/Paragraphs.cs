namespace Parley.Text;

/// <summary>The paragraphs of a text: its stretches between line breaks, or between blank lines when it is hard-wrapped.</summary>
public static class Paragraphs
{
    /// <summary>Whether a character ends a line.</summary>
    public static bool IsLineBreak(char character) => character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The stretches of <paramref name="text"/> that are paragraphs, trimmed of white space, none empty, in reading order.</summary>
    /// <param name="text">The text as stored.</param>
    /// <param name="isWrapped">Whether a single line break is no paragraph end.</param>
    public static IReadOnlyList<TextSpan> Of(string text, bool isWrapped)
    {
        ArgumentNullException.ThrowIfNull(text);
        var paragraphs = new List<TextSpan>();
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && !EndsParagraph(text, index, isWrapped))
            {
                continue;
            }

            var paragraph = new TextSpan(start, index).TrimmedIn(text);
            if (!paragraph.IsEmpty)
            {
                paragraphs.Add(paragraph);
            }

            start = Math.Min(index + 1, text.Length);
        }

        return paragraphs;
    }

    private static bool EndsParagraph(string text, int index, bool isWrapped) =>
        IsLineBreak(text[index]) && (!isWrapped || NextLineIsBlank(text, index));

    private static bool NextLineIsBlank(string text, int lineBreak)
    {
        var index = lineBreak + 1;
        if (text[lineBreak] == '\r' && index < text.Length && text[index] == '\n')
        {
            index++;
        }

        while (index < text.Length && char.IsWhiteSpace(text[index]) && !IsLineBreak(text[index]))
        {
            index++;
        }

        return index == text.Length || IsLineBreak(text[index]);
    }
}
