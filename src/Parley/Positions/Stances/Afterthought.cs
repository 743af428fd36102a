using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Stances;

/// <summary>Words in a content or right after it that take something back from a yes or a no: "with reservations", "only in part".</summary>
internal static class Afterthought
{
    private const int Farthest = 8;

    private static readonly PhraseTable Table = new(EmbeddedText.Whole("afterthoughts.txt"));

    /// <summary>Whether one of a kind, "part" or "reserve", is there.</summary>
    public static bool In(StanceWords words, string kind)
    {
        if (Table.In(words.Content, words.Focus).Any(match => match.Label == kind))
        {
            return true;
        }

        var around = words.View.Around;
        var first = around.RangeOf(new TextSpan(words.View.Statement.Content.Start, words.View.Statement.Content.End)).After;
        var after = first;
        while (after < around.Count && after < first + Farthest && around.Lower(after) is not ("." or ";" or "!" or "?" or "but"))
        {
            after++;
        }

        return Table.In(around, new WordRange(first, after)).Any(match => match.Label == kind);
    }
}
