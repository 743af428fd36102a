using Parley.Text;

namespace Parley.Actors.Pronouns;

/// <summary>Where the sentences of a text begin, told from full stops and what follows them.</summary>
internal static class SketchSentences
{
    /// <summary>The first word of each sentence; a paragraph begins one.</summary>
    public static IReadOnlyList<int> In(IReadOnlyList<Word> words, string[] lower)
    {
        var starts = new List<int>();
        for (var word = 0; word < lower.Length; word++)
        {
            if (word == 0 || words[word].Paragraph != words[word - 1].Paragraph)
            {
                starts.Add(word);
                continue;
            }

            var mark = word - 1;
            while (mark > starts[^1] && lower[mark] is "”" or "\"" or ")" or "'" or "’")
            {
                mark--;
            }

            if (Begins(words[word], lower[word]) && lower[mark] is "." or "?" or "!" && !(lower[mark] == "." && IsAbbreviated(words, lower, mark, word)))
            {
                starts.Add(word);
            }
        }

        return starts;
    }

    private static bool Begins(Word word, string lower) =>
        word.Letters is LetterCase.Title or LetterCase.Upper or LetterCase.Number || lower is "“" or "\"" or "(";

    private static bool IsAbbreviated(IReadOnlyList<Word> words, string[] lower, int stop, int next) =>
        stop > 0 && words[stop].Span.Start == words[stop - 1].Span.End
        && (lower[stop - 1].Length == 1 || GrammarWords.Is(lower[stop - 1], WordClass.Abbreviation))
        && !GrammarWords.Is(lower[next], WordClass.Pronoun);
}
