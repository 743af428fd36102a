namespace Parley.Positions.Acts;

/// <summary>What an act becomes when its verb is negated.</summary>
internal static class ActNegation
{
    /// <summary>The act of "did not …": not to accept is to refuse, not to refuse leaves it open; not to ask, promise, threaten or blame tells nothing.</summary>
    public static Act Of(Act act) => act switch
    {
        Act.Accept or Act.AcceptInPrinciple => Act.Reject,
        Act.Reject => Act.Defer,
        Act.Commit or Act.Offer => Act.Reject,
        _ => Act.Unknown,
    };
}
