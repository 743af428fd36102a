namespace Parley.Positions;

/// <summary>Where a probability band comes from.</summary>
public enum BandSource
{
    /// <summary>A term of Intelligence Community Directive 203 (Office of the Director of National Intelligence, 2015).</summary>
    Directive203,

    /// <summary>The middle half of the 46 answers of the "Perceptions of Probability" survey (zonination, 2015).</summary>
    Survey,
}
