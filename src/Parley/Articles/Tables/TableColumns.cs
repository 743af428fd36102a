namespace Parley.Articles.Tables;

/// <summary>Which column of a table holds what, where the columns have unusual names.</summary>
public sealed class TableColumns
{
    private readonly Dictionary<string, string> named;

    private TableColumns(Dictionary<string, string> named) => this.named = named;

    /// <summary>What a column may be for.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["text", "title", "date", "outlet", "url", "author", "id"];

    /// <summary>No column named: all are known by their usual names.</summary>
    public static TableColumns Usual { get; } = new([]);

    /// <summary>Reads "text=Body,title=Head line": a field, the column's name, commas between.</summary>
    /// <exception cref="FormatException">A field is not known or named twice, or has no column; the message says which.</exception>
    public static TableColumns Parse(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var named = new Dictionary<string, string>();
        foreach (var pair in words.Split(','))
        {
            var sign = pair.IndexOf('=', StringComparison.Ordinal);
            var field = (sign < 0 ? pair : pair[..sign]).Trim().ToLowerInvariant();
            var column = sign < 0 ? string.Empty : pair[(sign + 1)..].Trim();
            if (!Fields.Contains(field))
            {
                throw new FormatException($"'{field}' is nothing a column is for; there are {string.Join(", ", Fields)}.");
            }

            if (column.Length == 0 || !named.TryAdd(field, column))
            {
                throw new FormatException(column.Length == 0 ? $"'{field}' has no column: write {field}=NAME." : $"'{field}' has two columns.");
            }
        }

        return new TableColumns(named);
    }

    /// <summary>The name that was given to the column for a field; null when none was.</summary>
    internal string? NameFor(string field) => named.GetValueOrDefault(field);
}
