namespace Parley.Databases.Rows;

/// <summary>An entry without its body.</summary>
internal sealed class EntryRow
{
    public long Number { get; init; }

    /// <summary>When it was added, as text: 2025-06-02T08:00:00.0000000Z.</summary>
    public required string At { get; init; }

    public required string By { get; init; }

    public required string Kind { get; init; }

    public string? Article { get; init; }

    public required string BodyHash { get; init; }

    public required string Hash { get; init; }
}
