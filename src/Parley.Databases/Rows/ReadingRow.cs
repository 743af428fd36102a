namespace Parley.Databases.Rows;

/// <summary>A reading, by the entry that recorded it.</summary>
internal sealed class ReadingRow
{
    public long Entry { get; init; }

    public required string Article { get; init; }

    /// <summary>What found its statements, as JSON: the reader's version without its coder.</summary>
    public required string Finder { get; init; }

    /// <summary>The reader's whole version, as JSON.</summary>
    public required string Version { get; init; }
}
