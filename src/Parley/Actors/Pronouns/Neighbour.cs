using Parley.Text;

namespace Parley.Actors.Pronouns;

/// <summary>What kind of word stands beside a name or pronoun.</summary>
internal static class Neighbour
{
    /// <summary>A word for the kind; the word itself for marks and the commonest prepositions.</summary>
    public static string Of(Sketch sketch, int index)
    {
        var word = sketch[index];
        if (word.Length == 0 || !char.IsLetterOrDigit(word[0]) || word is "of" or "by" or "with" or "to" or "and")
        {
            return word;
        }

        ReadOnlySpan<WordClass> classes =
            [WordClass.Clause, WordClass.Preposition, WordClass.Coordinator, WordClass.Pronoun, WordClass.Determiner];
        foreach (var kind in classes)
        {
            if (GrammarWords.Is(word, kind))
            {
                return kind.ToString();
            }
        }

        return sketch.IsVerb(index) ? "verb"
            : sketch.LettersOf(index) == LetterCase.Number ? "number"
            : sketch.LettersOf(index) == LetterCase.Title ? "large"
            : GrammarWords.Is(word, WordClass.Adverb) || word.EndsWith("ly", StringComparison.Ordinal) ? "adverb" : "other";
    }
}
