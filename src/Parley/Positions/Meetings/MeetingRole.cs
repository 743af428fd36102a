namespace Parley.Positions.Meetings;

/// <summary>What the words that tell of a meeting are.</summary>
internal enum MeetingRole
{
    /// <summary>A noun: "a meeting".</summary>
    Noun,

    /// <summary>A noun for a round of the negotiation; its sides may be left unsaid.</summary>
    Round,

    /// <summary>A verb whose subject meets: "met", "spoke by phone".</summary>
    Verb,

    /// <summary>A verb that tells of a meeting only when both sides are named: "travelled to", "received".</summary>
    Trip,

    /// <summary>A verb that asks somebody to come: "invited".</summary>
    Invitation,

    /// <summary>A verb that tells of a meeting only when it is still to come, on a day and at a place: "sign".</summary>
    Signing,
}
