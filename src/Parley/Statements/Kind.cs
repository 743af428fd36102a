namespace Parley.Statements;

/// <summary>What the cue says that the source does with the content.</summary>
public enum Kind
{
    /// <summary>Speaks or writes it: says, asks, warns, demands, promises, denies.</summary>
    Said,

    /// <summary>Makes it so: decides, orders, rules, votes, agrees to.</summary>
    Decided,

    /// <summary>Holds it true: thinks, knows, expects, fears, doubts.</summary>
    Believes,

    /// <summary>Wishes or means it: wants, hopes, seeks, plans, refuses to.</summary>
    Wants,

    /// <summary>Is for it, or, when negated, against it: supports, backs, welcomes; opposes, rejects.</summary>
    Supports,

    /// <summary>Takes it in: sees, hears, learns.</summary>
    Perceives,

    /// <summary>Gives it to read: a poll, study or document shows, suggests, indicates.</summary>
    Shows,

    /// <summary>The article itself asserts it; nobody is quoted.</summary>
    Narrated,
}
