using Parley.Text;

namespace Parley.Actors.Metonyms;

/// <summary>Cuts the sentence around a name into words as the rules of place use read them.</summary>
/// <remarks>A possessive ending is one word, <c>'s</c>, whichever apostrophe it has; "didn't" is one word; a hyphen with white space around it is a dash, <c>—</c>.</remarks>
internal static class SentenceWords
{
    /// <summary>The words of the sentence, the index of the name's first word and of the word after it.</summary>
    public static (IReadOnlyList<string> Words, int First, int After) Around(string text, TextSpan name, TextSpan stretch)
    {
        var (words, first, after) = (new List<string>(), 0, 0);
        var spans = Words.SpansIn(text, stretch).ToList();
        for (var index = 0; index < spans.Count; index++)
        {
            var span = spans[index];
            if (EndsSentence(text, spans, index) && !name.Overlaps(span))
            {
                if (span.Start >= name.End)
                {
                    break;
                }

                words.Clear();
                first = 0;
                continue;
            }

            if (span.Start < name.Start)
            {
                first = words.Count + 1;
            }

            var last = LastOf(text, spans, index, name);
            words.Add(WordOf(text, spans[index].Start, spans[last].End));
            index = last;
            if (span.Start < name.End)
            {
                after = words.Count;
            }
        }

        return (words, Math.Min(first, words.Count), Math.Max(after, Math.Min(first, words.Count)));
    }

    private static string WordOf(string text, int start, int end)
    {
        var word = text[start..end].Replace('’', '\'').Replace('`', '\'');
        var isDash = word is "-" or "–" && start > 0 && char.IsWhiteSpace(text[start - 1]) && end < text.Length && char.IsWhiteSpace(text[end]);
        return isDash ? "—" : word;
    }

    /// <summary>The last of the spans that make one word with the one at an index.</summary>
    private static int LastOf(string text, List<TextSpan> spans, int index, TextSpan name)
    {
        if (IsApostrophe(text, spans[index]) && IsNext(text, spans, index, "s"))
        {
            return index + 1;
        }

        var isNegation = index + 2 < spans.Count && spans[index].In(text).EndsWith('n') && IsApostrophe(text, spans[index + 1])
            && spans[index].End == spans[index + 1].Start && IsNext(text, spans, index + 1, "t") && !name.Overlaps(spans[index]);
        return isNegation ? index + 2 : index;
    }

    private static bool IsApostrophe(string text, TextSpan span) => span.Length == 1 && text[span.Start] is '\'' or '’' or '`';

    private static bool IsNext(string text, List<TextSpan> spans, int index, string letters) =>
        index + 1 < spans.Count && spans[index].End == spans[index + 1].Start && spans[index + 1].In(text) == letters;

    private static bool EndsSentence(string text, List<TextSpan> spans, int index)
    {
        if (text[spans[index].Start] is not ('.' or '!' or '?') || index + 1 >= spans.Count || index == 0)
        {
            return false;
        }

        var isNewWord = spans[index + 1].Start > spans[index].End && !char.IsLower(text[spans[index + 1].Start]);
        return isNewWord && spans[index - 1].Length > 3;
    }
}
