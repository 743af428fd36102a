namespace Parley.Positions.Folds;

/// <summary>What a fold was made of and what it left out: nothing is dropped silently.</summary>
/// <param name="Articles">How many articles there are.</param>
/// <param name="Statements">How many statements they hold, pull quotes that repeat the body left out.</param>
public sealed record ReadCounts(int Articles, int Statements)
{
    /// <summary>Statements without an issue of the codebook.</summary>
    public int NotCoded { get; init; }

    /// <summary>Statements whose speaker was not resolved.</summary>
    public int NotResolved { get; init; }

    /// <summary>Statements whose text does not tell when they were made: they count as of their article's publication day.</summary>
    public int NotDated { get; init; }

    /// <summary>Statements of a day after the as-of day.</summary>
    public int TooLate { get; init; }

    /// <summary>Coded statements that another side puts in a party's mouth: they make no position.</summary>
    public int ToldByOthers { get; init; }
}
