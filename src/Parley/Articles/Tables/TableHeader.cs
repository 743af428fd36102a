namespace Parley.Articles.Tables;

/// <summary>The first row of a table: where each field of an article stands.</summary>
internal sealed class TableHeader
{
    // As written in small letters without anything between them; the first that a table has counts.
    private static readonly Dictionary<string, string[]> UsualNames = new()
    {
        ["text"] = ["text", "fulltext", "body", "bodytext", "content", "articletext", "articlebody", "articlecontent", "maintext", "storytext", "story", "article"],
        ["title"] = ["title", "headline", "articletitle", "head", "heading"],
        ["date"] = ["date", "published", "publishedat", "publishedon", "publicationdate", "publisheddate", "publishdate", "datepublished", "pubdate", "datetime", "day"],
        ["outlet"] = ["outlet", "source", "sourcename", "publication", "newspaper", "publisher", "medium", "media", "site", "domain"],
        ["url"] = ["url", "link", "articleurl", "weburl", "address", "uri", "permalink"],
        ["author"] = ["author", "authors", "byline", "creator", "writer"],
        ["id"] = ["id", "articleid", "guid", "docid"],
    };

    private readonly Dictionary<string, int> places = [];

    /// <summary>Finds the fields' columns.</summary>
    /// <param name="cells">The first row.</param>
    /// <param name="columns">What the caller said about them.</param>
    public TableHeader(IReadOnlyList<string> cells, TableColumns columns)
    {
        Cells = cells;
        foreach (var field in TableColumns.Fields)
        {
            var place = columns.NameFor(field) is { } named
                ? IndexOf(cell => string.Equals(cell.Trim(), named, StringComparison.OrdinalIgnoreCase))
                : UsualNames[field].Select(usual => IndexOf(cell => Letters(cell) == usual)).FirstOrDefault(found => found >= 0, -1);
            if (place >= 0)
            {
                places[field] = place;
            }
            else if (columns.NameFor(field) is { } missing)
            {
                Missing ??= missing;
            }
        }
    }

    public IReadOnlyList<string> Cells { get; }

    /// <summary>A column that the caller named and the table lacks; null when there is none.</summary>
    public string? Missing { get; }

    /// <summary>How many fields have a column.</summary>
    public int Known => places.Count;

    public bool HasText => places.ContainsKey("text");

    /// <summary>A row's words for a field; null when it has none.</summary>
    public string? Of(IReadOnlyList<string> row, string field) =>
        places.TryGetValue(field, out var place) && place < row.Count && row[place].Trim() is { Length: > 0 } ? row[place] : null;

    private int IndexOf(Func<string, bool> fits) => Cells.Index().Where(cell => fits(cell.Item)).Select(cell => cell.Index).FirstOrDefault(-1);

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
