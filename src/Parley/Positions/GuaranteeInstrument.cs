namespace Parley.Positions;

/// <summary>By what an agreement or a side is to be kept safe.</summary>
public enum GuaranteeInstrument
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>A treaty, pact or alliance.</summary>
    Treaty,

    /// <summary>A law or constitution.</summary>
    Statute,

    /// <summary>A resolution of a council or assembly.</summary>
    Resolution,

    /// <summary>Troops, observers or patrols on the ground.</summary>
    Presence,

    /// <summary>Watching and verifying.</summary>
    Monitoring,

    /// <summary>A fund, escrow or collateral.</summary>
    Finance,

    /// <summary>Word alone.</summary>
    Pledge,
}
