namespace Parley.Articles;

/// <summary>How large a thing may be to be read; what is larger is named and passed over.</summary>
public sealed record ArticleLimits
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Bytes of a file that holds one article (text, page) or one JSON document; 32 MB unless told. JSON Lines files may be of any size.</summary>
    public int FileBytes { get; init => field = Positive(value); } = 32 * Megabyte;

    /// <summary>Bytes of a file that holds many articles and is read whole (a table, a feed, an export of a news archive); 256 MB unless told.</summary>
    public int CollectionBytes { get; init => field = Positive(value); } = 256 * Megabyte;

    /// <summary>Bytes of one line of a JSON Lines file; 16 MB unless told.</summary>
    public int LineBytes { get; init => field = Positive(value); } = 16 * Megabyte;

    /// <summary>UTF-16 units of one article's text; two million (2 × 1024 × 1024) unless told.</summary>
    public int TextLength { get; init => field = Positive(value); } = 2 * Megabyte;

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
