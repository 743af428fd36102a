using Parley.Positions.Acts;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Stances;

/// <summary>Sees a condition that stands right after a content and was not read as part of it: "to pay, he said, but only if …".</summary>
internal static class NearbyCondition
{
    private const int Farthest = 8;

    private static readonly PhraseTable Markers = new(EmbeddedText.Whole("stance-conditions.txt"));

    /// <summary>Conditional when a yes is followed by conditional words in its sentence; null otherwise.</summary>
    public static StanceReading? Of(StanceWords words)
    {
        if (words.Conditions.Count > 0 || words.Act.Act is not (Act.Offer or Act.Commit or Act.Accept or Act.AcceptInPrinciple))
        {
            return null;
        }

        var around = words.View.Around;
        var after = around.RangeOf(new TextSpan(words.View.Statement.Content.Start, words.View.Statement.Content.End)).After;
        for (var index = after; index < around.Count && index < after + Farthest && around.Lower(index) is not ("." or ";" or "!" or "?"); index++)
        {
            if (Markers.LongestAt(around, index, around.Count) is not null)
            {
                return StanceReading.By("yes-if-nearby", Stance.Conditional);
            }
        }

        return null;
    }
}
