namespace Parley.Positions;

/// <summary>The words that make one thing depend on another.</summary>
public enum ConditionKind
{
    /// <summary>None of the others.</summary>
    Unknown,

    /// <summary>"only if", "only when", "only with".</summary>
    OnlyIf,

    /// <summary>"if", "should they", "in case", "were he to".</summary>
    If,

    /// <summary>"unless".</summary>
    Unless,

    /// <summary>"provided that", "on condition that", "conditional on".</summary>
    ProvidedThat,

    /// <summary>"as long as", "so long as".</summary>
    AsLongAs,

    /// <summary>"in exchange for", "in return for".</summary>
    InExchangeFor,

    /// <summary>"after", "once", "when" a step is taken.</summary>
    After,

    /// <summary>"before", "first".</summary>
    Before,

    /// <summary>"until".</summary>
    Until,

    /// <summary>"within 30 days", "by Friday", as what consent depends on.</summary>
    TimeLimit,

    /// <summary>"without … no", "not without".</summary>
    Without,

    /// <summary>"subject to", "depends on", "would require".</summary>
    SubjectTo,
}
