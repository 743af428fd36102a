using System.Collections.Frozen;
using Parley.Text;

namespace Parley.Positions.Issues;

/// <summary>Verbs and nouns whose forms do not look alike.</summary>
internal static class IrregularForms
{
    private static readonly FrozenDictionary<string, string> Bases =
        EmbeddedText.WordLists("irregular-forms.txt").SelectMany(line => line.Skip(1).Select(form => (form, line[0]))).ToFrozenDictionary(pair => pair.form, pair => pair.Item2);

    /// <summary>The base of an irregular form; null for other words.</summary>
    public static string? BaseOf(string word) => Bases.GetValueOrDefault(word);
}
