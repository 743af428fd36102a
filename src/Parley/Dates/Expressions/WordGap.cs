namespace Parley.Dates.Expressions;

/// <summary>What stands between two words.</summary>
internal enum WordGap
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>White space.</summary>
    Space,

    /// <summary>A hyphen, as in "two-week".</summary>
    Hyphen,

    /// <summary>A blank line: nothing goes on across it.</summary>
    Break,
}
