namespace Parley.Positions.Proposals;

/// <summary>How far those who answered agree on a point, in the colours of a treaty draft.</summary>
public enum ProvisionColour
{
    /// <summary>White: under discussion.</summary>
    Open,

    /// <summary>Yellow: agreed in principle, or with conditions.</summary>
    InPrinciple,

    /// <summary>Green: agreed by all who answered.</summary>
    Agreed,
}
