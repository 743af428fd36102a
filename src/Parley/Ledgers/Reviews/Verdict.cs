namespace Parley.Ledgers.Reviews;

/// <summary>What a person decided about a statement.</summary>
public enum Verdict
{
    /// <summary>It is right as it was read.</summary>
    Accepted,

    /// <summary>It is right once the corrections are made.</summary>
    Corrected,

    /// <summary>It is none, or wrong beyond correction.</summary>
    Rejected,

    /// <summary>Left for later; nothing is decided.</summary>
    Skipped,
}
