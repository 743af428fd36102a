namespace Parley.Positions.Clauses;

/// <summary>How real a clause makes what its verb tells.</summary>
internal enum Mood
{
    /// <summary>It is so or was so.</summary>
    Fact,

    /// <summary>It is to be so.</summary>
    Future,

    /// <summary>It has been decided or made known.</summary>
    Decided,

    /// <summary>It may be so.</summary>
    Possible,

    /// <summary>Somebody threatens or weighs it.</summary>
    Threatened,

    /// <summary>Somebody asks for it.</summary>
    Demanded,

    /// <summary>It is what something else depends on.</summary>
    Condition,

    /// <summary>It is not so, or somebody refuses it.</summary>
    Negated,
}
