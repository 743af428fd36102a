namespace Parley.Statements.Narration;

/// <summary>What a party does, by the event classes of PLOVER 0.8 (Halterman and others, 2023).</summary>
internal enum DeedClass
{
    /// <summary>Agrees to, offers or promises something.</summary>
    Agree,

    /// <summary>Meets, visits, telephones, negotiates.</summary>
    Consult,

    /// <summary>Welcomes, defends, praises; signs or ratifies.</summary>
    Support,

    /// <summary>Lifts or eases a measure, frees prisoners, drops a demand.</summary>
    Concede,

    /// <summary>Works together, shares, exchanges.</summary>
    Cooperate,

    /// <summary>Gives help in goods or money.</summary>
    Aid,

    /// <summary>Withdraws, resigns, lays down arms.</summary>
    Retreat,

    /// <summary>Demands, asks, orders.</summary>
    Request,

    /// <summary>Accuses, blames, condemns, charges.</summary>
    Accuse,

    /// <summary>Refuses, rejects, breaks a commitment.</summary>
    Reject,

    /// <summary>Threatens.</summary>
    Threaten,

    /// <summary>Demonstrates.</summary>
    Protest,

    /// <summary>Imposes a measure short of force, breaks off relations, suspends.</summary>
    Sanction,

    /// <summary>Moves forces.</summary>
    Mobilize,

    /// <summary>Arrests, seizes, deports.</summary>
    Coerce,

    /// <summary>Attacks.</summary>
    Assault,

    /// <summary>None that PLOVER names: a round planned, put off, ended.</summary>
    Other,
}
