namespace Parley.Cli;

/// <summary>Counts the articles to come where that is quick, for the time left.</summary>
internal static class ArticleCount
{
    /// <summary>How many articles the paths hold (a line of JSON Lines is one), or null when that is not known before they are read.</summary>
    public static int? Of(IReadOnlyList<string> paths)
    {
        var count = 0;
        foreach (var path in paths)
        {
            if (!File.Exists(path) && !Directory.Exists(path))
            {
                return null;
            }

            var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true }) : [path];
            foreach (var file in files)
            {
                if (IsCollection(file))
                {
                    return null;
                }

                count += Path.GetExtension(file).ToUpperInvariant() is ".JSONL" or ".NDJSON" ? LinesOf(file) : 1;
            }
        }

        return count;
    }

    /// <summary>Whether a file holds nobody knows how many articles until it is read.</summary>
    private static bool IsCollection(string file) => Path.GetExtension(file).ToUpperInvariant() is ".CSV" or ".TSV" or ".XML" or ".RSS" or ".ATOM" or ".WARC" or ".GZ";

    private static int LinesOf(string file)
    {
        try
        {
            return File.ReadLines(file).Count(line => line.Length > 0);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return 1;
        }
    }
}
