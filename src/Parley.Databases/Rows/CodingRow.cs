namespace Parley.Databases.Rows;

/// <summary>What a statement does about one issue.</summary>
internal sealed class CodingRow
{
    /// <summary>The statement's row.</summary>
    public long Statement { get; init; }

    /// <summary>Its place among the statement's codings, counted from 0.</summary>
    public int Place { get; init; }

    public string? Issue { get; init; }

    public required string Stance { get; init; }

    public required string Act { get; init; }
}
