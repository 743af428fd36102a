using System.Collections.Frozen;
using Parley.Text;

namespace Parley.Statements.Narration;

/// <summary>Small words of clauses, and nouns for those who act; the lists are <c>clause-words.txt</c> and <c>doers.txt</c>.</summary>
internal static class ClauseLexicon
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists =
        EmbeddedText.WordLists("clause-words.txt").ToFrozenDictionary(line => line[0], line => line.Skip(1).ToFrozenSet());

    private static readonly FrozenSet<string> Doers =
        EmbeddedText.WordLists("doers.txt").SelectMany(line => line).SelectMany(Inflections.OfNoun).Append("spokesmen").Append("fishermen").ToFrozenSet();

    /// <summary>Whether a word, in small letters, stands in one of the lists of small words.</summary>
    public static bool Is(string list, string word) => Lists[list].Contains(word);

    /// <summary>Whether a noun, in small letters, names somebody who acts.</summary>
    public static bool IsDoer(string word) => Doers.Contains(word);
}
