namespace Parley.Positions.Folds;

/// <summary>A party's answer to a proposal, as one utterance gives it.</summary>
/// <param name="Response">The answer.</param>
/// <param name="Words">The words that give it.</param>
/// <param name="Evidence">The statements that report it, the first to do so first; at least one.</param>
public sealed record Answer(Response Response, ToldWords Words, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Who claims it, when another than the party does: the side, else the name; null when nobody is named.</summary>
    public string? Claimer => Response.ClaimedBy == ClaimedBy.Other ? Words.Evidence.Actor?.Party ?? Words.Evidence.Actor?.Name ?? Words.Evidence.SpeakerWords : null;

    /// <summary>Whether a step between the party's answer before and this one was left out: signed before any yes.</summary>
    public bool IsJump { get; init; }
}
