using System.Collections.Frozen;
using Parley.Text;

namespace Parley.Positions.Folds;

/// <summary>Words of a cue that tell that something is said again.</summary>
internal static class RepeatedWords
{
    private static readonly FrozenSet<string> Words = EmbeddedText.WordLists("repeated-words.txt").SelectMany(line => line).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether one of them is among some words.</summary>
    public static bool Has(string words) => words.Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries).Any(Words.Contains);
}
