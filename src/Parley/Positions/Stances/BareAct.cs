using Parley.Positions.Acts;
using Parley.Positions.Issues;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Stances;

/// <summary>A yes to something that is named by no word of the issue, "welcomed the idea", or a no that leaves nothing open, "will never accept that".</summary>
internal static class BareAct
{
    private static readonly PhraseTable Outright = new(EmbeddedText.Whole("outright-words.txt"));

    /// <summary>Supports for a plain yes by the cue to few words; opposes for an outright no where the proposition turns nothing round.</summary>
    public static StanceReading? Of(StanceWords words) => IsPlainYes(words) ? StanceReading.By("yes-alone", Stance.Supports)
        : IsOutrightNo(words) ? StanceReading.By("no-outright", Stance.Opposes)
        : null;

    private static bool IsPlainYes(StanceWords words) =>
        words.Act.Act is Act.Accept or Act.AcceptInPrinciple or Act.Praise && words.Act.Words is null && words.Conditions.Count == 0 && PointingWords.Make(words.View)
        && words.Topic.Turns == 0 && words.TouchedIn(words.Focus).Count == 0 && StanceSigns.Turns(words.Content, words.Focus) == 0;

    /// <summary>A plain refusal tells nothing: who refuses a middle way may want more of either side. One of all of it does.</summary>
    private static bool IsOutrightNo(StanceWords words)
    {
        if (words.Act.Act != Act.Reject || words.Conditions.Count > 0 || words.Topic.Turns > 0 || Afterthought.In(words, "part"))
        {
            return false;
        }

        var told = Outright.In(words.Content, words.Focus).Select(match => match.Words).ToList();
        return told.Count > 0 && StanceSigns.Turns(words.Content, words.Focus, words.Act.Words is { } act ? [.. told, act] : told) == 0;
    }
}
