using Parley.Positions.Acts;

namespace Parley.Positions.Stances;

/// <summary>A yes to something that is named by no word of the issue: "welcomed the idea", "accepted the sum".</summary>
internal static class BareAct
{
    private const int Longest = 8;

    /// <summary>Supports for a plain yes by the cue to few words. A refusal tells nothing: who refuses a middle way may want more of either side.</summary>
    public static StanceReading? Of(StanceWords words)
    {
        var isYes = words.Act.Act is Act.Accept or Act.AcceptInPrinciple or Act.Praise;
        var isPlain = words.Act.Words is null && words.Conditions.Count == 0 && words.Content.Count <= Longest;
        return isYes && isPlain && words.Topic.Turns == 0 && words.TouchedIn(words.Focus).Count == 0 && StanceSigns.Turns(words.Content, words.Focus) == 0
            ? StanceReading.By("yes-alone", Stance.Supports)
            : null;
    }
}
