using Parley.Models;
using Parley.Text;

namespace Parley.Actors.Pronouns;

/// <summary>Runs of words with large first letters.</summary>
internal static class SketchNames
{
    /// <summary>The runs, in reading order.</summary>
    public static IReadOnlyList<WordRange> In(Sketch sketch)
    {
        var names = new List<WordRange>();
        for (var word = 0; word < sketch.Count;)
        {
            if (!sketch.IsLarge(word) || IsSmall(sketch, word))
            {
                word++;
                continue;
            }

            var end = word + 1;
            while (end < sketch.Count && GoesOn(sketch, end))
            {
                end++;
            }

            names.Add(new WordRange(word, end));
            word = end;
        }

        return names;
    }

    private static bool GoesOn(Sketch sketch, int word)
    {
        if (sketch.IsLarge(word) && !IsSmall(sketch, word))
        {
            return true;
        }

        var joins = sketch[word] is "-" or "van" or "von" or "de" or "la" or "del" or "bin" or "al" || (sketch[word] == "." && sketch[word - 1].Length == 1);
        return joins && word + 1 < sketch.Count && sketch.LettersOf(word + 1) == LetterCase.Title;
    }

    private static bool IsSmall(Sketch sketch, int index)
    {
        var word = sketch[index];
        return GrammarWords.Is(word, WordClass.Preposition, WordClass.Clause) || GrammarWords.Is(word, WordClass.Determiner, WordClass.Pronoun)
            || GrammarWords.Is(word, WordClass.Coordinator, WordClass.Adverb) || GrammarWords.Is(word, WordClass.Opener)
            || (GrammarWords.Is(word, WordClass.Auxiliary) && word != "will")
            || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && sketch.StartsSentence(index));
    }
}
