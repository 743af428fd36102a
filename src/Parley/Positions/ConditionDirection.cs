namespace Parley.Positions;

/// <summary>How a condition bears on what depends on it.</summary>
public enum ConditionDirection
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>Without it, no: only if, unless, without, until, subject to, provided that, as long as.</summary>
    Necessary,

    /// <summary>With it, yes: if, once.</summary>
    Sufficient,

    /// <summary>One is given for the other.</summary>
    Trade,

    /// <summary>One comes before the other in time.</summary>
    Sequence,
}
