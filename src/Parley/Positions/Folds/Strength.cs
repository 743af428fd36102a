namespace Parley.Positions.Folds;

/// <summary>How close the words of a position are to its party's own, the closest last.</summary>
public enum Strength
{
    /// <summary>The article says so.</summary>
    Narrated,

    /// <summary>A source without a name says it.</summary>
    Unnamed,

    /// <summary>Reported in the article's words.</summary>
    Reported,

    /// <summary>In quotation marks, whole or in part.</summary>
    Quoted,
}
