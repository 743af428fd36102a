namespace Parley.Statements.Narration;

/// <summary>What a party does: the sixteen root classes of PLOVER 0.8, the event ontology for political news (Halterman and others, 2023), and the rest.</summary>
public enum PloverEvent
{
    /// <summary>Says yes, promises, signs.</summary>
    Agree,

    /// <summary>Meets, calls, visits, negotiates.</summary>
    Consult,

    /// <summary>Backs, praises, recognises.</summary>
    Support,

    /// <summary>Gives in, eases or lifts what was imposed.</summary>
    Concede,

    /// <summary>Works together.</summary>
    Cooperate,

    /// <summary>Gives money, goods or arms.</summary>
    Aid,

    /// <summary>Pulls back, surrenders.</summary>
    Retreat,

    /// <summary>Asks, demands.</summary>
    Request,

    /// <summary>Blames, sues.</summary>
    Accuse,

    /// <summary>Says no.</summary>
    Reject,

    /// <summary>Announces harm.</summary>
    Threaten,

    /// <summary>Strikes, demonstrates.</summary>
    Protest,

    /// <summary>Takes a measure against another.</summary>
    Sanction,

    /// <summary>Readies force.</summary>
    Mobilize,

    /// <summary>Represses, arrests.</summary>
    Coerce,

    /// <summary>Uses force.</summary>
    Assault,

    /// <summary>A deed that PLOVER has no class for: a round planned, put off, ended.</summary>
    Other,
}
