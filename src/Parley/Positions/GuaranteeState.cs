namespace Parley.Positions;

/// <summary>How far a guarantee has come.</summary>
public enum GuaranteeState
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>Asked for.</summary>
    Sought,

    /// <summary>Put forward by its guarantor or another.</summary>
    Offered,

    /// <summary>Agreed, not yet in force.</summary>
    Agreed,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>Refused.</summary>
    Refused,
}
