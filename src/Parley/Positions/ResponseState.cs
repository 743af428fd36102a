using System.Diagnostics.CodeAnalysis;

namespace Parley.Positions;

/// <summary>How a party answers a proposal.</summary>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "A treaty is signed.")]
public enum ResponseState
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>Does not know of it.</summary>
    Unaware,

    /// <summary>Weighs it.</summary>
    Studying,

    /// <summary>Is glad of it, without a yes.</summary>
    Welcomed,

    /// <summary>Yes in principle, with the details open.</summary>
    AcceptedInPrinciple,

    /// <summary>Yes, with conditions or objections.</summary>
    AcceptedWithReservations,

    /// <summary>Yes.</summary>
    Accepted,

    /// <summary>Another proposal in its place.</summary>
    CounterProposed,

    /// <summary>No.</summary>
    Rejected,

    /// <summary>No to some of it.</summary>
    RejectedInPart,

    /// <summary>Its author, or one who had said yes, takes it back.</summary>
    Withdrawn,

    /// <summary>Signed.</summary>
    Signed,

    /// <summary>Ratified.</summary>
    Ratified,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>Suspended.</summary>
    Suspended,

    /// <summary>Broken.</summary>
    Violated,

    /// <summary>Run out.</summary>
    Expired,
}
