namespace Parley.Text;

/// <summary>Tells hard-wrapped text, whose lines end inside sentences, from text with one paragraph a line.</summary>
public static class Wrapping
{
    /// <summary>The longest line, in UTF-16 units, that a hard-wrapped text has; a longer one is a paragraph.</summary>
    public const int LongestLine = 200;

    // Wrapped English prose goes on in lower case after some three quarters of its line breaks; headlines, lists and
    // lines of one paragraph each hardly ever do.
    private const double LeastShare = 0.4;

    /// <summary>Whether single line breaks of <paramref name="text"/> lie inside sentences, so that only a blank line ends a paragraph.</summary>
    public static bool IsWrapped(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = Lines(text);
        var longest = lines.Count == 0 ? 0 : lines.Max(line => line.Length);
        if (longest > LongestLine)
        {
            return false;
        }

        var (neighbours, goingOn) = (0, 0);
        for (var index = 1; index < lines.Count; index++)
        {
            var (line, next) = (lines[index - 1].In(text), lines[index].In(text));
            if (line.Length > 0 && next.Length > 0)
            {
                neighbours++;
                goingOn += line.Length * 2 >= longest && GoesOn(line, next) ? 1 : 0;
            }
        }

        return goingOn > 0 && goingOn >= neighbours * LeastShare;
    }

    // A line that stops after "of" or "the" goes on too, even if the next begins with a name.
    private static bool GoesOn(string line, string next) =>
        line[^1] is not ('.' or '?' or '!' or ':' or ';')
        && (char.IsLower(next[0]) || (char.IsLetter(next[0]) && SmallWords.LanguagesOf(line[(line.LastIndexOf(' ') + 1)..]).Contains("en")));

    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && !Paragraphs.IsLineBreak(text[index]))
            {
                continue;
            }

            // The two characters of a Windows line end are one break, not a break and an empty line.
            var isSecondHalf = index > 0 && index < text.Length && text[index] == '\n' && text[index - 1] == '\r';
            if (!isSecondHalf)
            {
                lines.Add(new TextSpan(start, index).TrimmedIn(text));
            }

            start = index + 1;
        }

        return lines;
    }
}
