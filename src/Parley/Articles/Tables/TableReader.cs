using Parley.Articles.Html;

namespace Parley.Articles.Tables;

/// <summary>Reads articles from a table: one a row, its text, title and the rest in columns that the first row names.</summary>
internal static class TableReader
{
    /// <summary>The article of each row.</summary>
    /// <exception cref="UnreadableArticleException">There is no column for the text, no row, or a cell that never ends.</exception>
    public static IEnumerable<Arrival> Read(string text, string path, string name, ArticleOptions options)
    {
        TableHeader? header = null;
        var rows = 0;
        foreach (var (line, cells) in new TableRows(text, TableRows.DelimiterOf(text, options.Columns), path).All())
        {
            if (header is null)
            {
                header = new TableHeader(cells, options.Columns);
                RefuseWithoutText(header, path);
                continue;
            }

            rows++;
            var place = $"{path}, line {line}";
            var known = header;
            yield return Arrival.Of(place, () => Read(known, cells, place, $"{name}, line {line}", name, options));
        }

        if (rows == 0)
        {
            throw new UnreadableArticleException(path, header is null ? "is empty" : "is a table without rows");
        }
    }

    private static void RefuseWithoutText(TableHeader header, string path)
    {
        if (header.Missing is { } missing)
        {
            throw new UnreadableArticleException(path, $"has no column \"{missing}\"; its columns: {string.Join(", ", header.Cells)}");
        }

        if (!header.HasText)
        {
            throw new UnreadableArticleException(
                path, $"has no column whose name tells that it holds the text (say which: --columns text=NAME); its columns: {string.Join(", ", header.Cells)}");
        }
    }

    private static Article Read(TableHeader header, IReadOnlyList<string> cells, string place, string name, string fileName, ArticleOptions options)
    {
        // Cells that stand in wrong columns would put words in the wrong mouth.
        if (cells.Count > header.Cells.Count && cells.Skip(header.Cells.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)))
        {
            throw new UnreadableArticleException(place, $"has {cells.Count} cells, the first row {header.Cells.Count}");
        }

        var text = header.Of(cells, "text") ?? throw new UnreadableArticleException(place, "has no text");
        var origin = new ArticleOrigin(OneLine(header.Of(cells, "id")) ?? name)
        {
            Place = place,
            FileName = fileName,
            Title = OneLine(header.Of(cells, "title")),
            Outlet = OneLine(header.Of(cells, "outlet")),
            Url = OneLine(header.Of(cells, "url")),
            Authors = OneLine(header.Of(cells, "author")) is { } authors ? [.. authors.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : [],
            Published = PublicationDay.Parse(header.Of(cells, "date")),
        };
        return IsHtml(text) ? HtmlReader.ReadFragment(text, origin, options) : origin.ToArticle(text, options);
    }

    // Tables that were filled from pages hold their paragraphs' tags.
    private static bool IsHtml(string text) =>
        text.Contains("</p>", StringComparison.OrdinalIgnoreCase) || text.Contains("<br", StringComparison.OrdinalIgnoreCase) || text.Contains("</div>", StringComparison.OrdinalIgnoreCase);

    private static string? OneLine(string? words) => words is null ? null : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
