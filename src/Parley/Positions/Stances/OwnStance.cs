using Parley.Positions.Acts;

namespace Parley.Positions.Stances;

/// <summary>The stance toward what a content itself proposes, demands, does or forbids, as worded: it follows from the act.</summary>
internal static class OwnStance
{
    /// <summary>Who demands, offers or announces supports; who refuses or blames opposes; who does neither has no stance.</summary>
    public static Stance Of(Act act, IReadOnlyList<Condition> conditions) => act switch
    {
        Act.Condition => Stance.Conditional,
        Act.Offer or Act.Commit or Act.Accept or Act.AcceptInPrinciple when conditions.Count > 0 => Stance.Conditional,
        Act.Demand or Act.Offer or Act.Commit or Act.Accept or Act.AcceptInPrinciple or Act.Praise or Act.Announce => Stance.Supports,
        Act.Reject or Act.Accuse => Stance.Opposes,
        Act.Defer => Stance.Noncommittal,
        _ => Stance.Unclear,
    };
}
