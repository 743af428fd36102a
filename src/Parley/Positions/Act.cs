namespace Parley.Positions;

/// <summary>What a speaker does with words, or a party with a deed: the closed list of acts.</summary>
public enum Act
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>States something as so, without asking, promising or judging.</summary>
    Assert,

    /// <summary>Asks another to do or leave something, from a request to an ultimatum.</summary>
    Demand,

    /// <summary>Puts something on the table: a plan, a price, a step in return for another.</summary>
    Offer,

    /// <summary>Binds the speaker to a course: promises, pledges, will do.</summary>
    Commit,

    /// <summary>Says yes to what was put.</summary>
    Accept,

    /// <summary>Says yes in principle, with the details open.</summary>
    AcceptInPrinciple,

    /// <summary>Says no to what was put.</summary>
    Reject,

    /// <summary>Says neither, or later: is studying, leaves open, not now.</summary>
    Defer,

    /// <summary>Makes a yes depend on something.</summary>
    Condition,

    /// <summary>Announces harm to the addressee, on a condition or not.</summary>
    Threaten,

    /// <summary>Foretells harm that is not the speaker's to do.</summary>
    Warn,

    /// <summary>Blames: accuses, condemns, criticises, protests.</summary>
    Accuse,

    /// <summary>Praises, welcomes, defends, backs somebody or what they did.</summary>
    Praise,

    /// <summary>Makes known what has been decided, done or planned.</summary>
    Announce,

    /// <summary>Says that something said of the speaker, or of the facts, is not so.</summary>
    Deny,

    /// <summary>Says again, in other words, what was meant.</summary>
    Clarify,

    /// <summary>Takes back what was offered, accepted, promised or imposed.</summary>
    Withdraw,
}
