using System.Collections.Frozen;
using Parley.Text;

namespace Parley.Actors.Pronouns;

/// <summary>The small words that tell a sentence's build.</summary>
internal static class GrammarWords
{
    private static readonly FrozenDictionary<string, int> Classes = Load();

    /// <summary>Whether a lower-case word is of a class.</summary>
    public static bool Is(string word, WordClass kind) => Classes.TryGetValue(word, out var classes) && (classes & (1 << (int)kind)) != 0;

    /// <summary>Whether a lower-case word is of one of two classes.</summary>
    public static bool Is(string word, WordClass one, WordClass other) => Is(word, one) || Is(word, other);

    private static FrozenDictionary<string, int> Load()
    {
        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var words in EmbeddedText.WordLists("grammar-words.txt"))
        {
            var kind = 1 << (int)Enum.Parse<WordClass>(words[0], ignoreCase: true);
            foreach (var word in words.AsSpan(1))
            {
                classes[word] = classes.GetValueOrDefault(word) | kind;
            }
        }

        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
