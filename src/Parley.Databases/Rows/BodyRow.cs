namespace Parley.Databases.Rows;

/// <summary>A body, by the SHA-256 of its JSON; entries that say the same share it.</summary>
internal sealed class BodyRow
{
    public required string Hash { get; init; }

    /// <summary>The JSON in UTF-8, deflated (RFC 1951).</summary>
    public required byte[] Deflated { get; init; }
}
