using Parley.Positions.Issues;

namespace Parley.Positions.Stances;

/// <summary>Brings the forms of an English word near each other: "exchanged", "exchanges" and "exchange".</summary>
internal static class Stems
{
    private const int ShortestStem = 4;

    /// <summary>Longest first, so that the most is taken off.</summary>
    private static readonly string[] Endings = ["ations", "ation", "ments", "ment", "ings", "ing", "ies", "ers", "ors", "ion", "ied", "ed", "es", "er", "or", "e", "s", "y"];

    /// <summary>The word, in small letters, without its ending; short words stay as they are.</summary>
    public static string Of(string word)
    {
        word = IrregularForms.BaseOf(word) ?? word;
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word.Length > 3 && word.EndsWith('s') ? word[..^1] : word;
    }
}
