namespace Parley.Positions;

/// <summary>Where somebody stands toward a yes/no proposition.</summary>
public enum Stance
{
    /// <summary>The words do not tell.</summary>
    Unclear,

    /// <summary>No.</summary>
    Opposes,

    /// <summary>Neither yes nor no, and says so: studies it, does not rule it out, leaves it open.</summary>
    Noncommittal,

    /// <summary>Yes, on a condition.</summary>
    Conditional,

    /// <summary>Yes.</summary>
    Supports,
}
