namespace Parley.Databases.Rows;

/// <summary>A statement of the reading that holds, with what views and search ask by.</summary>
internal sealed class StatementRow
{
    public long Row { get; init; }

    public required string Id { get; init; }

    /// <summary>Its article's row.</summary>
    public long Article { get; init; }

    /// <summary>Its place in the article, counted from 0.</summary>
    public int Place { get; init; }

    public required string Kind { get; init; }

    public required string Mode { get; init; }

    /// <summary>The actor's id; null when nobody was resolved.</summary>
    public string? Actor { get; init; }

    public string? Party { get; init; }

    /// <summary>The last day on which it may have been made; the publication day when the text does not tell.</summary>
    public DateOnly? Day { get; init; }

    public double Confidence { get; init; }

    /// <summary>The state of its review: "none", or the newest verdict.</summary>
    public required string Review { get; init; }

    /// <summary>Its speaker's words, cue and content, which full-text search indexes.</summary>
    public required string Words { get; init; }

    public List<CodingRow> Codings { get; init; } = [];
}
