namespace Parley.Positions;

/// <summary>A means of pressure or reward.</summary>
public enum MeasureKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>Sanctions, bans, embargoes, caps, expulsions.</summary>
    Sanction,

    /// <summary>Duties and tariffs.</summary>
    Tariff,

    /// <summary>Arms given.</summary>
    ArmsSupply,

    /// <summary>Arms withheld.</summary>
    ArmsHalt,

    /// <summary>Assets frozen, seized, or their yield used.</summary>
    AssetFreeze,

    /// <summary>Force, blockade, manoeuvres as pressure.</summary>
    MilitaryPressure,

    /// <summary>Aid, loans, payments given or withheld.</summary>
    Aid,

    /// <summary>A state, border or body recognised or not.</summary>
    Recognition,

    /// <summary>Strikes, walkouts, bans on overtime, lockouts.</summary>
    Strike,

    /// <summary>Lawsuits, complaints before courts and panels.</summary>
    LegalAction,

    /// <summary>Quotas, licences, limits on goods or catch.</summary>
    Quota,
}
