namespace Parley.Positions;

/// <summary>How a number bounds.</summary>
public enum ProvisionBound
{
    /// <summary>That number.</summary>
    Exactly,

    /// <summary>That number or more.</summary>
    AtLeast,

    /// <summary>That number or less.</summary>
    AtMost,

    /// <summary>Near that number.</summary>
    About,
}
