using Parley.Statements;
using Parley.Text;

namespace Parley.Scoring;

/// <summary>Which tokens of a text are double quotation marks or stand between them: what tells the mode of gold attributions.</summary>
/// <remarks>
/// A mark “ opens, ” closes, a straight one does whichever is due; every line break closes. It decides the mode of gold only, so it
/// stays as simple as the counts of the gold were made; readers use their own, more forgiving, account of marks.
/// </remarks>
internal sealed class QuotedWords
{
    private readonly ScoreTokens tokens;
    private readonly bool[] isQuoted;

    public QuotedWords(ScoreTokens tokens)
    {
        this.tokens = tokens;
        isQuoted = new bool[tokens.Count];
        var (isOpen, offset) = (false, 0);
        for (var token = 0; token < tokens.Count; token++)
        {
            for (; offset < tokens[token].Start; offset++)
            {
                isOpen = isOpen && !Paragraphs.IsLineBreak(tokens.Text[offset]);
            }

            var first = tokens.Text[offset];
            isQuoted[token] = isOpen || first is '“' or '”' or '"';
            isOpen = first switch { '“' => true, '”' => false, '"' => !isOpen, _ => isOpen };
        }
    }

    /// <summary>Indirect when no token of the content is quoted, direct when all are, else mixed.</summary>
    public Mode ModeOf(Spans content)
    {
        var (quoted, all) = (0, 0);
        foreach (var range in new TokenSet(tokens, content).Ranges)
        {
            quoted += isQuoted.AsSpan(range.Start, range.Length).Count(true);
            all += range.Length;
        }

        return quoted == 0 ? Mode.Indirect : quoted == all ? Mode.Direct : Mode.Mixed;
    }
}
