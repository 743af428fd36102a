using System.Collections.Frozen;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Issues;

/// <summary>Words that only point at what was said before: "it", "the idea", "more time".</summary>
internal static class PointingWords
{
    private static readonly FrozenSet<string> All =
        EmbeddedText.WordLists("pointing-words.txt").Concat(EmbeddedText.WordLists("stance-stop-words.txt")).SelectMany(line => line).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the content has no words that tell what it is about, the speaker's own side aside.</summary>
    public static bool Make(StatementView view) =>
        Enumerable.Range(0, view.Content.Count).All(index => TellsNothing(view.Content, index)
            || view.Dated.Attributed.Names.Any(name => name.Span.Contains(view.Content[index]) && (name.Actor.Party ?? name.Actor.Name) == view.Party));

    private static bool TellsNothing(ViewWords words, int index) =>
        words.Lower(index) is var word && (word.Length < 3 || !char.IsLetter(word[0]) || All.Contains(word) || words.IsNumber(index));
}
